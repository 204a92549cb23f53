import { useParams } from '@tanstack/react-router'

/** The room named in the address, if it names one. */
export const useRoomKey = (): string | undefined =>
  useParams({ strict: false, select: (params: object) => ('room' in params ? String(params.room) : undefined) })
