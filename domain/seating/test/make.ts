import type { SeatingPerson, SeatingProblem, SeatingRoom } from '../src/index.ts'
import { mulberry32 } from '@kapihan/base'

type Changes = Partial<Omit<SeatingProblem, 'constraints'>> & { constraints?: Partial<SeatingProblem['constraints']> }

/** People p1, p2 … with attributes drawn from the seed: a few large delegations and many of one or two. */
export function crowd(people: number, seed = 1): SeatingPerson[] {
  const random = mulberry32(seed)
  const oneOf = (values: string[]) => values[Math.floor(random() * values.length)] as string
  return Array.from({ length: people }, (_, index) => ({
    id: `p${index + 1}`,
    attributes: {
      delegation: `d${Math.floor(random() ** 2 * (people / 2))}`,
      region: oneOf(['africa', 'americas', 'asia', 'europe', 'oceania']),
      constituency: oneOf(['state', 'state', 'state', 'civil-society', 'trade-union', 'business']),
      level: oneOf(['political', 'expert']),
    },
    languages: random() < 0.3 ? ['en', 'fr'] : ['en'],
  }))
}

export function rooms(count: number, tables: number, capacity = 1000): SeatingRoom[] {
  return Array.from({ length: count }, (_, index) => ({ key: `room-${index + 1}`, capacity, tables }))
}

/** Three groups over three rooms in three rounds at tables of 6 to 8, unless told otherwise. */
export function problem(people: SeatingPerson[] | number, { constraints, ...changes }: Changes = {}): SeatingProblem {
  const list = typeof people === 'number' ? crowd(people) : people
  const groups = changes.groups ?? 3
  return {
    mode: 'fixed',
    people: list,
    attributes: Object.keys(list[0]?.attributes ?? {}).map((name) => ({ name, weight: 1 })),
    groups,
    rooms: rooms(changes.rounds ?? 3, Math.ceil(list.length / groups / 6)),
    rounds: 3,
    tableSize: { min: 6, max: 8 },
    constraints: { apart: [], together: [], pinned: [], ...constraints },
    ...changes,
  }
}

/** What a call refuses with; fails the test where it refuses nothing. */
export function refusalOf(call: () => unknown): { code: string; detail: Record<string, unknown> } {
  try {
    call()
  } catch (refusal) {
    return refusal as { code: string; detail: Record<string, unknown> }
  }
  throw new Error('nothing was refused')
}
