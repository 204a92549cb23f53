import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byName, findPeople } from './person-search.ts'

const person = (familyName: string, givenName: string) => ({ familyName, givenName })
const macchiato = person('Macchiato-Mistral', 'Éloïse')
const mistral = person('Mistral', 'Nimbus')
const aluvion = person('Aluvión', 'Alba')
const coffee = person('القهوة', 'سحابة')
const ahmad = person('الإعصار', 'أحمد')
const people = [macchiato, mistral, aluvion, coffee, ahmad]

test('finds a name in any order of its words, from their beginnings', () => {
  expect(findPeople(people, 'eloise macch')).toEqual([macchiato])
  expect(findPeople(people, 'MISTRAL-MACCHIATO')).toEqual([macchiato])
})

test('puts the whole family name before the beginning of one', () => {
  expect(findPeople([person('Mistralito', 'A'), person('Bora', 'Mistral'), mistral], 'mistral')).toEqual([
    mistral,
    person('Bora', 'Mistral'),
    person('Mistralito', 'A'),
  ])
})

test('finds Arabic names whatever the spelling of alef, ya and ta marbuta, with and without article', () => {
  expect(findPeople(people, 'سحابه')).toEqual([coffee])
  expect(findPeople(people, 'قهوه')).toEqual([coffee])
  expect(findPeople(people, 'احمد الاعصار')).toEqual([ahmad])
  expect(findPeople(people, 'احمد اعص')).toEqual([ahmad])
})

test('needs every word sought, and each a word of its own', () => {
  expect(findPeople(people, 'mistral zonda')).toEqual([])
  expect(findPeople(people, 'mistral mistral')).toEqual([])
  expect(findPeople(people, 'al alba')).toEqual([aluvion])
})

test('finds nobody for nothing', () => {
  expect(findPeople(people, '  - ')).toEqual([])
})

test('everybody is found by their own full name, in either order and case', () => {
  const name = fc.constantFrom('Nimbus', 'Cortado-Lluvia', 'Ondée', 'القهوة', 'Yağmur', 'Łoś', 'O’Drizzle')
  fc.assert(
    fc.property(name, name, fc.boolean(), (familyName, givenName, upper) => {
      const one = person(familyName, givenName)
      const text = `${givenName} ${familyName}`
      return findPeople([...people, one], upper ? text.toUpperCase() : text).includes(one)
    }),
  )
})

test('sorts a list by family name, accents set aside', () => {
  expect(
    [person('Zonda', 'A'), person('Éclair', 'B'), person('Espresso', 'A')].sort(byName).map((one) => one.familyName),
  ).toEqual(['Éclair', 'Espresso', 'Zonda'])
})
