import { Refusal } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import type { Constraints, SeatingPerson, SeatingProblem, SeatingRoom } from '@kapihan/seating'
import { releasedAgenda } from '../blueprint/index.ts'
import { checkedIn } from '../people/index.ts'
import type { Db } from '../platform/store.ts'
import { attributes, movingOf, whoMoves } from './moving.ts'
import type { Request } from './tables.ts'

/** The problem as the released agenda and the list of people make it. A rule may name somebody who is not here yet. */
export async function problemOf(
  db: Db,
  workshop: string,
  { only, mode, constraints }: Request,
): Promise<SeatingProblem> {
  const agenda = await releasedAgenda(db, workshop)
  const moving = await movingOf(db, workshop)
  for (const person of namedIn(constraints)) whoMoves(moving, person)
  const here = only === 'checked-in' ? await checkedIn(db, workshop) : null
  const people = [...moving.people.values()].filter(({ id }) => here?.has(id) ?? true)
  if (people.length === 0) throw new Refusal('seating.nobody')
  return { mode, people, attributes, ...places(agenda), constraints: rulesAmong(constraints, people) }
}

function places({ groups, rooms, rounds }: Agenda): Pick<SeatingProblem, 'groups' | 'rooms' | 'rounds' | 'tableSize'> {
  const [first] = rooms
  if (first === undefined) throw new Refusal('seating.impossible-rooms', { groups, rooms: 0 })
  const seatingRoom = ({ key, capacity, tables, tableSize }: Agenda['rooms'][number]): SeatingRoom => ({
    key,
    capacity,
    tables,
    tableSize,
  })
  return { groups, rooms: rooms.map(seatingRoom), rounds: rounds.count, tableSize: first.tableSize }
}

const namedIn = ({ apart, together, pinned }: Constraints): string[] => [
  ...apart.flat(),
  ...together.flat(),
  ...pinned.map(({ person }) => person),
]

/** The rules that bind these people now; one that names somebody else waits for them. */
export function rulesAmong({ apart, together, pinned }: Constraints, people: readonly SeatingPerson[]): Constraints {
  const ids = new Set(people.map(({ id }) => id))
  const bothHere = ([one, other]: [string, string]) => ids.has(one) && ids.has(other)
  return {
    apart: apart.filter(bothHere),
    together: together.filter(bothHere),
    pinned: pinned.filter(({ person }) => ids.has(person)),
  }
}
