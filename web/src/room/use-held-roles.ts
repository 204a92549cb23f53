import { roomStaff, type Role } from '@kapihan/base'
import { useQuery } from '@tanstack/react-query'
import { heldSessions } from '../data/session.ts'
import { usePlace } from '../data/place.tsx'

/** The part of an address that a role's console stands under. */
export const consoleOf = { 'note-taker': 'notes', facilitator: 'facilitate', host: 'host' } as const
export type RoomRole = keyof typeof consoleOf

const isRoomRole = (role: Role): role is RoomRole => roomStaff.includes(role)

/** The roles in a room this browser has opened links for; undefined until that is known. */
export function useHeldRoles(): RoomRole[] | undefined {
  const { workshop } = usePlace()
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: heldSessions })
  const held = data?.filter((session) => session.workshop === workshop).map(({ role }) => role)
  return held === undefined ? undefined : [...new Set(held)].filter(isRoomRole)
}
