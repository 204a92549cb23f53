import { Key } from '@kapihan/base'
import { z } from 'zod'
import { GroupKey } from './problem.ts'

const People = z.array(z.string())

export const SeatingGroup = z.strictObject({ key: GroupKey, people: People })

export type SeatingGroup = z.infer<typeof SeatingGroup>

export const SeatingTable = z.strictObject({
  room: Key,
  /** 1, 2, 3 … within the room. */
  table: z.int().min(1),
  people: People,
})
export type SeatingTable = z.infer<typeof SeatingTable>

export const Placement = z.strictObject({ group: GroupKey, room: Key })
export type Placement = z.infer<typeof Placement>

export const SeatingRound = z.strictObject({
  /** 1, 2, 3 … */
  round: z.int().min(1),
  placements: z.array(Placement),
  tables: z.array(SeatingTable),
})
export type SeatingRound = z.infer<typeof SeatingRound>

/** Who moves together, where each group is in each round, and who sits at which table there. */
export const Schedule = z.strictObject({ groups: z.array(SeatingGroup), rounds: z.array(SeatingRound) })
export type Schedule = z.infer<typeof Schedule>

/** What a personal slip says: my group, and my room and table in each round. */
export const Seat = z.strictObject({
  group: GroupKey,
  rounds: z.array(z.strictObject({ round: z.int().min(1), room: Key, table: z.int().min(1) })),
})
export type Seat = z.infer<typeof Seat>

/** The seat of one person, or undefined for somebody the schedule does not hold (staff, not yet arrived). */
export function seatIn(schedule: Schedule, person: string): Seat | undefined {
  const group = schedule.groups.find(({ people }) => people.includes(person))
  if (!group) return undefined
  const rounds = schedule.rounds.flatMap(({ round, tables }) => {
    const found = tables.find(({ people }) => people.includes(person))
    return found ? [{ round, room: found.room, table: found.table }] : []
  })
  return { group: group.key, rounds }
}

/** What may be shown to anyone: groups as keys and sizes, rooms per round, no person. */
export const Rotation = z.strictObject({
  groups: z.array(z.strictObject({ key: GroupKey, people: z.int().min(0) })),
  rounds: z.array(z.strictObject({ round: z.int().min(1), placements: z.array(Placement) })),
})
export type Rotation = z.infer<typeof Rotation>

export function rotationOf(schedule: Schedule): Rotation {
  return {
    groups: schedule.groups.map(({ key, people }) => ({ key, people: people.length })),
    rounds: schedule.rounds.map(({ round, placements }) => ({ round, placements })),
  }
}
