import type { Agenda, Room } from '@kapihan/blueprint'
import type { Rotation } from '@kapihan/seating'
import type { Square } from '../ui/LatinSquare.tsx'

/** Rounds down, rooms across as the agenda names them; each cell the position of its group, or -1 where a room rests. */
export function squareOf({ groups, rounds }: Rotation, rooms: Pick<Room, 'key'>[]): Square {
  const positionOf = (key: string | undefined) => groups.findIndex((group) => group.key === key)
  return rounds.map(({ placements }) =>
    rooms.map((room) => positionOf(placements.find((one) => one.room === room.key)?.group)),
  )
}

/** The number people know a group by: 'g2' is group 2. */
export const groupNumber = (key: string): string => key.slice(1)

/** When a round begins, on the venue's clock; undefined where the agenda leaves it open. */
export const startOfRound = ({ sessions }: Pick<Agenda, 'sessions'>, round: number): string | undefined =>
  sessions.find((session) => session.round === round)?.start
