import { Key, Refusal } from '@kapihan/base'
import { z } from 'zod'

const PersonId = z.string().min(1).max(80)
const AttributeName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const Pair = z.tuple([PersonId, PersonId])

export const GroupKey = z.string().regex(/^g[1-9][0-9]{0,2}$/)

/** Someone who moves. Who stays in a room (host, facilitator, note-taker) is left out by the caller. */
export const SeatingPerson = z.strictObject({
  id: PersonId,
  /** A value for any of the problem's attributes; a person without a value counts for none. */
  attributes: z.record(AttributeName, z.string().min(1).max(120)),
  languages: z.array(z.string().min(2).max(35)).max(20).optional(),
})
export type SeatingPerson = z.infer<typeof SeatingPerson>

/**
 * Rules that are never broken and carry no reason, on purpose.
 * `apart`: never in one group; where there is only one group, never at one table.
 * `together`: in one group and, every round, at one table. `pinned`: in that group.
 */
export const Constraints = z.strictObject({
  apart: z.array(Pair).max(1000).default([]),
  together: z.array(Pair).max(1000).default([]),
  pinned: z
    .array(z.strictObject({ person: PersonId, group: GroupKey }))
    .max(10_000)
    .default([]),
})
export type Constraints = z.infer<typeof Constraints>

export const TableSize = z
  .strictObject({ min: z.int().min(1).max(100), max: z.int().min(1).max(100) })
  .refine(({ min, max }) => min <= max, { message: 'min_over_max' })
export type TableSize = z.infer<typeof TableSize>

export const SeatingRoom = z.strictObject({
  key: Key,
  capacity: z.int().min(1).max(100_000),
  tables: z.int().min(1).max(10_000),
  /** Where the tables of this room are of another size than the problem's. */
  tableSize: TableSize.optional(),
})
export type SeatingRoom = z.infer<typeof SeatingRoom>

/** What a table in this room may seat. */
export const sizeIn = (room: SeatingRoom, { tableSize }: { tableSize: TableSize }): TableSize =>
  room.tableSize ?? tableSize

/** `fixed`: groups stay together and rotate over the rooms, as in the concept note. */
export const SeatingMode = z.enum(['fixed'])
export type SeatingMode = z.infer<typeof SeatingMode>

/** The attribute whose values are delegations: these are spread before anything else is balanced. */
export const delegationAttribute = 'delegation'

/** Everything the solver knows: who moves, over which rooms, in how many rounds, under which rules. */
export const SeatingProblem = z
  .strictObject({
    mode: SeatingMode,
    people: z.array(SeatingPerson).min(1).max(10_000),
    attributes: z.array(z.strictObject({ name: AttributeName, weight: z.number().min(0).max(1000) })).max(30),
    groups: z.int().min(1).max(999),
    rooms: z.array(SeatingRoom).min(1).max(999),
    rounds: z.int().min(1).max(100),
    tableSize: TableSize,
    constraints: Constraints,
  })
  .superRefine((problem, context) => {
    for (const { path, message } of inconsistencies(problem)) context.addIssue({ code: 'custom', path, message })
  })
export type SeatingProblem = z.infer<typeof SeatingProblem>

interface Inconsistency {
  path: (string | number)[]
  message: string
}
type Shape = Pick<SeatingProblem, 'people' | 'attributes' | 'groups' | 'rooms' | 'constraints'>

function* inconsistencies(problem: Shape): Generator<Inconsistency> {
  yield* repeated(
    problem.people.map(({ id }) => id),
    (row) => ['people', row, 'id'],
  )
  yield* repeated(
    problem.attributes.map(({ name }) => name),
    (row) => ['attributes', row, 'name'],
  )
  yield* repeated(
    problem.rooms.map(({ key }) => key),
    (row) => ['rooms', row, 'key'],
  )
  const attributes = new Set(problem.attributes.map(({ name }) => name))
  for (const [row, person] of problem.people.entries())
    for (const name of Object.keys(person.attributes))
      if (!attributes.has(name)) yield { path: ['people', row, 'attributes', name], message: 'unknown_attribute' }
  yield* strayRules(problem)
}

function* repeated(keys: string[], pathOf: (row: number) => (string | number)[]): Generator<Inconsistency> {
  const seen = new Set<string>()
  for (const [row, key] of keys.entries()) {
    if (seen.has(key)) yield { path: pathOf(row), message: 'duplicate' }
    seen.add(key)
  }
}

function* strayRules({ people, groups, constraints }: Shape): Generator<Inconsistency> {
  const known = new Set(people.map(({ id }) => id))
  for (const kind of ['apart', 'together'] as const)
    for (const [row, [one, other]] of constraints[kind].entries()) {
      const path = ['constraints', kind, row]
      if (one === other) yield { path, message: 'same_person' }
      else if (!known.has(one) || !known.has(other)) yield { path, message: 'unknown_person' }
    }
  for (const [row, { person, group }] of constraints.pinned.entries()) {
    if (!known.has(person)) yield { path: ['constraints', 'pinned', row, 'person'], message: 'unknown_person' }
    if (Number(group.slice(1)) > groups)
      yield { path: ['constraints', 'pinned', row, 'group'], message: 'unknown_group' }
  }
}

/** The problem as it must be, or `seating.invalid-problem` naming each row and field. */
export function readProblem(problem: unknown): SeatingProblem {
  const read = SeatingProblem.safeParse(problem)
  if (read.success) return read.data
  const fields = read.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
  throw new Refusal('seating.invalid-problem', { fields: fields.slice(0, 20), count: fields.length })
}
