import { constituencies, sampleDelegations } from '@kapihan/people'
import { expect, test } from 'vitest'
import { countOf, idsOf, narrowed, sortedFor, type PeopleList } from './list-search.ts'

const { people, delegations } = sampleDelegations(1)
const list: PeopleList = constituencies
  .map((constituency) => ({
    constituency,
    delegations: delegations
      .map((delegation) => ({
        delegation,
        people: people.filter((one) => one.delegation === delegation.id && one.constituency === constituency),
      }))
      .filter((one) => one.people.length > 0),
  }))
  .filter((one) => one.delegations.length > 0)

const codesOf = (some: PeopleList) => [
  ...new Set(some.flatMap((one) => one.delegations.map((two) => two.delegation.code))),
]

test('shows everybody when nothing is asked', () => {
  expect(narrowed(list, null, '  ')).toEqual(list)
  expect(idsOf(list)).toHaveLength(people.length)
})

test('finds a delegation by its code and by its name in any language, with all its people', () => {
  const philippines = people.filter((one) => delegations.find(({ id }) => id === one.delegation)?.code === 'PHL')
  for (const text of ['phl', 'Philippines', 'filipinas', 'الفلبين']) {
    expect(codesOf(narrowed(list, null, text)), text).toContain('PHL')
    expect(idsOf(narrowed(list, null, text))).toEqual(expect.arrayContaining(philippines.map(({ id }) => id)))
  }
})

test('finds one person by name and delegation together, and nobody of another delegation', () => {
  const one = people.find(({ familyName }) => /^\p{Script=Latin}+$/u.test(familyName))!
  const code = delegations.find(({ id }) => id === one.delegation)!.code
  const found = narrowed(list, null, `${one.familyName} ${code}`)
  expect(idsOf(found)).toContain(one.id)
  expect(codesOf(found)).toEqual([code])
})

test('keeps to the constituency chosen, and counts what is left', () => {
  const unions = narrowed(list, 'trade-union', '')
  expect(unions.map(({ constituency }) => constituency)).toEqual(['trade-union'])
  expect(countOf(unions).people).toBe(people.filter(({ constituency }) => constituency === 'trade-union').length)
  expect(countOf(narrowed(list, 'trade-union', 'zzzz'))).toEqual({ people: 0, delegations: 0 })
})

test('puts delegations in the order of the reader’s alphabet', () => {
  const governments = (language: 'en' | 'fr') => sortedFor(narrowed(list, 'government', ''), language)[0]!.delegations
  const codes = (language: 'en' | 'fr') => governments(language).map(({ delegation }) => delegation.code)
  expect(codes('en').indexOf('DEU')).toBeGreaterThan(codes('en').indexOf('ECU'))
  expect(codes('fr').indexOf('DEU')).toBeLessThan(codes('fr').indexOf('ECU'))
  expect(countOf(sortedFor(list, 'fr'))).toEqual(countOf(list))
})
