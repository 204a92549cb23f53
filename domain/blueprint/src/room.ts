import { Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import { TopicKey } from './topic.ts'

/** Seats a table needs filled to be a conversation, and has. */
export const TableSize = z
  .strictObject({ min: z.int().min(2).max(20), max: z.int().min(2).max(20) })
  .refine((size) => size.min <= size.max, { message: 'min_over_max', path: ['min'] })

/** A café room. Its topic stays; the groups come to it in turn. `capacity` counts everyone seated, host and staff aside. */
export const Room = z.strictObject({
  key: Key,
  name: Localized,
  capacity: z.int().min(1).max(2000),
  tables: z.int().min(1).max(300),
  tableSize: TableSize,
  topic: TopicKey,
  hostOrganisation: Localized,
})
export type Room = z.infer<typeof Room>

/** The largest group when everyone expected comes and the groups are as equal as can be. */
export const largestGroup = (expectedParticipants: number, groups: number): number =>
  Math.ceil(expectedParticipants / groups)
