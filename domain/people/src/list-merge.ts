import type { Id } from '@kapihan/base'
import { personKey, type DelegationList } from './delegation-list.ts'
import { delegationKey, type ListedDelegation, type ListedPerson } from './list-row.ts'
import type { Delegation, Person } from './person.ts'

/** Everybody who is coming, and the delegations they belong to; none without people. */
export interface Registered {
  people: Person[]
  delegations: Delegation[]
}

export interface Merged extends Registered {
  /** Not known before. */
  added: number
  /** Known before, and now as the list says. */
  replaced: number
  /** No longer on the list of their own delegation. */
  withdrawn: Person[]
}

interface Merging {
  list: Pick<DelegationList, 'people' | 'delegations'>
  known: Registered
  /** Whoever is here already is not withdrawn by a list. */
  checkedIn: ReadonlySet<Id>
  newId: () => Id
}

/**
 * Brings a list in over what is known. A list speaks for the delegations it names and for no other, so that one mission
 * can send its own three rows. People are known again by e-mail address, otherwise by name and delegation, and keep
 * their id, and with it their ticket and their seat. A corrected name without an address is a new person.
 */
export function mergeList({ list, known, checkedIn, newId }: Merging): Merged {
  const delegations = mergeDelegations(list.delegations, known.delegations, newId)
  const before = recognisePeople(list.people, known)
  const people = list.people.map((listed) =>
    personOf(listed, before.get(listed)?.id ?? newId(), delegations.get(listed.delegation)!.id),
  )
  const namedDelegations = new Set([...delegations.values()].map(({ id }) => id))
  const again = new Set([...before.values()].map(({ id }) => id))
  const rest = known.people.filter(({ id }) => !again.has(id))
  const withdrawn = rest.filter(({ id, delegation }) => namedDelegations.has(delegation) && !checkedIn.has(id))
  const all = [...people, ...rest.filter((person) => !withdrawn.includes(person))]
  const replaced = [...before].filter(([, person]) => isChanged(person, people)).length
  const used = new Set(all.map(({ delegation }) => delegation))
  const kept = new Map([...known.delegations, ...delegations.values()].map((delegation) => [delegation.id, delegation]))
  return {
    people: all,
    delegations: [...kept.values()].filter(({ id }) => used.has(id)),
    added: people.length - before.size,
    replaced,
    withdrawn,
  }
}

const isChanged = (before: Person, after: Person[]): boolean =>
  JSON.stringify(after.find(({ id }) => id === before.id)) !== JSON.stringify(inOrder(before))

/** The fields in one order, however the store gave them. */
const inOrder = (person: Person): Person => personOf(person, person.id, person.delegation)

function personOf(from: Omit<Person, 'id' | 'delegation'>, id: Id, delegation: Id): Person {
  const { familyName, givenName, position, constituency, sector, level, languages, workshopRole, room, email } = from
  return {
    id,
    familyName,
    givenName,
    delegation,
    position,
    constituency,
    sector,
    level,
    languages,
    workshopRole,
    room,
    email,
  }
}

function mergeDelegations(
  listed: readonly ListedDelegation[],
  known: readonly Delegation[],
  newId: () => Id,
): Map<string, Delegation> {
  const ids = new Map(known.map((delegation) => [delegationKey(delegation), delegation.id]))
  return new Map(listed.map(({ key, ...rest }) => [key, { id: ids.get(key) ?? newId(), ...rest }]))
}

/** Addresses first, for all, so that nobody takes by name the entry that belongs to another's address. */
function recognisePeople(listed: readonly ListedPerson[], known: Registered): Map<ListedPerson, Person> {
  const keys = new Map(known.delegations.map((delegation) => [delegation.id, delegationKey(delegation)]))
  const byEmail = new Map(known.people.filter(({ email }) => email !== null).map((person) => [person.email, person]))
  const byName = new Map(
    known.people.map((person) => [personKey({ ...person, delegation: keys.get(person.delegation) ?? '' }), person]),
  )
  const found = new Map<ListedPerson, Person>()
  const taken = new Set<Id>()
  for (const find of [
    (person: ListedPerson) => (person.email === null ? undefined : byEmail.get(person.email)),
    (person: ListedPerson) => byName.get(personKey(person)),
  ])
    for (const person of listed) {
      const before = found.has(person) ? undefined : find(person)
      if (before === undefined || taken.has(before.id)) continue
      found.set(person, before)
      taken.add(before.id)
    }
  return found
}
