import { inLanguage, type Language } from '@kapihan/base'
import { findPeople, type Constituency, type peopleViews } from '@kapihan/people'
import type { z } from 'zod'

export type PeopleList = z.output<typeof peopleViews.list.output>
export type ListedDelegation = PeopleList[number]['delegations'][number]

/**
 * The list narrowed to a constituency and to the people whom every word of the text fits: by name, or by the name (in any
 * language) or code of their delegation. Order stays; what is left empty is left out.
 */
export function narrowed(list: PeopleList, constituency: Constituency | null, text: string): PeopleList {
  const within = list.filter((one) => constituency === null || one.constituency === constituency)
  if (text.trim() === '') return within
  const fitting = new Set(findPeople(within.flatMap(searched), text).map(({ id }) => id))
  return within
    .map((one) => ({
      ...one,
      delegations: one.delegations
        .map(({ delegation, people }) => ({ delegation, people: people.filter(({ id }) => fitting.has(id)) }))
        .filter(({ people }) => people.length > 0),
    }))
    .filter(({ delegations }) => delegations.length > 0)
}

/** Everybody as the search reads them: their own names first, then their delegation's. */
const searched = ({ delegations }: PeopleList[number]) =>
  delegations.flatMap(({ delegation: { code, name }, people }) =>
    people.map(({ id, familyName, givenName }) => ({
      id,
      familyName: `${familyName} ${givenName}`,
      givenName: `${code} ${Object.values(name).join(' ')}`,
    })),
  )

/** How many people and delegations a list holds, and who they are. */
export function countOf(list: PeopleList): { people: number; delegations: number } {
  const delegations = list.flatMap((one) => one.delegations)
  return { delegations: delegations.length, people: idsOf(list).length }
}

export const idsOf = (list: PeopleList): string[] =>
  list.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people.map(({ id }) => id)))

/** In the alphabet of the reader. */
export function sortedFor(list: PeopleList, language: Language): PeopleList {
  const { compare } = new Intl.Collator(language)
  const nameOf = ({ delegation }: ListedDelegation) => inLanguage(delegation.name, language).text
  return list.map((one) => ({
    ...one,
    delegations: one.delegations.toSorted((a, b) => compare(nameOf(a), nameOf(b))),
  }))
}
