import { found, Refusal, roomStaff } from '@kapihan/base'
import type { Delegation, Person } from '@kapihan/people'
import { delegationAttribute, type SeatingPerson } from '@kapihan/seating'
import { registered } from '../people/index.ts'
import type { Db } from '../platform/store.ts'

/** Attributes that are balanced, and how much each counts. A first language is balanced; all languages are counted. */
export const attributes = [
  { name: delegationAttribute, weight: 3 },
  { name: 'constituency', weight: 2 },
  { name: 'region', weight: 2 },
  { name: 'sector', weight: 1 },
  { name: 'level', weight: 1 },
  { name: 'language', weight: 1 },
]

/** Everybody of a workshop who is seated, in the order of the list, and who is not. Room staff stay where they are. */
export interface Moving {
  people: Map<string, SeatingPerson>
  staff: Set<string>
}

export async function movingOf(db: Db, workshop: string): Promise<Moving> {
  const { people, delegations } = await registered(db, workshop)
  const labels = labelsOf(delegations)
  const regions = new Map(delegations.map(({ id, region }) => [id, region]))
  const isStaff = ({ workshopRole }: Person) => (roomStaff as string[]).includes(workshopRole)
  const entry = (person: Person): [string, SeatingPerson] => [
    person.id,
    seatingPerson(person, labels.get(person.delegation), regions.get(person.delegation)),
  ]
  return {
    people: new Map(people.filter((person) => !isStaff(person)).map(entry)),
    staff: new Set(people.filter(isStaff).map(({ id }) => id)),
  }
}

function seatingPerson(
  person: Person,
  delegation: string | undefined,
  region: string | null | undefined,
): SeatingPerson {
  const { id, constituency, sector, level, languages } = person
  const known = { [delegationAttribute]: delegation, constituency, region, sector, level, language: languages[0] }
  const given = Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return { id, attributes: Object.fromEntries(given), languages }
}

/** The code of each delegation; two that share a code are told apart by their names. */
export function labelsOf(delegations: readonly Delegation[]): Map<string, string> {
  const sharing = Map.groupBy(delegations, ({ code }) => code)
  return new Map(
    delegations.map(({ id, code, name }) => [id, (sharing.get(code) ?? []).length > 1 ? `${code}, ${name.en}` : code]),
  )
}

/** Somebody who is seated, or the refusal that says why not. */
export function whoMoves({ people, staff }: Moving, person: string): SeatingPerson {
  if (staff.has(person)) throw new Refusal('seating.does-not-move')
  return found(people.get(person), 'base.unknown', { what: 'person' })
}
