import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDelegationList } from './delegation-list.ts'
import { sampleDelegations, sampleList, sampleRooms } from './sample-list.ts'

const { people, delegations } = sampleDelegations(1)
const count = <T>(items: T[], test: (item: T) => boolean) => items.filter(test).length

test('invites 150 people from exactly 80 states, the Chair, the co-conveners and the host country among them', () => {
  expect(people).toHaveLength(150)
  const states = delegations.filter(({ kind }) => kind === 'state').map(({ code }) => code)
  expect(states).toHaveLength(80)
  expect(states).toEqual(expect.arrayContaining(['ECU', 'PHL', 'BHR', 'CHE']))
})

test('has three hosts, three facilitators and three note-takers, one of each in every room', () => {
  for (const role of ['host', 'facilitator', 'note-taker'])
    expect(people.filter(({ workshopRole }) => workshopRole === role).map(({ room }) => room)).toHaveLength(3)
  for (const { key } of sampleRooms) expect(count(people, ({ room }) => room === key)).toBe(3)
  expect(count(people, ({ room }) => room !== null)).toBe(9)
})

test('brings every group of the concept note', () => {
  const groups = new Set(people.map(({ constituency }) => constituency))
  for (const group of [
    'government',
    'observer',
    'un-system',
    'civil-society',
    'trade-union',
    'national-human-rights-institution',
    'business',
    'local-authority',
  ] as const)
    expect(groups).toContain(group)
  expect(
    new Set(people.filter(({ constituency }) => constituency === 'government').map(({ sector }) => sector)),
  ).toEqual(new Set(['labour', 'foreign-affairs', 'interior', 'development', 'justice']))
})

test('some delegations have two or more people, some names are written in Arabic, some people gave no address', () => {
  expect(count(delegations, ({ id }) => count(people, ({ delegation }) => delegation === id) > 1)).toBeGreaterThan(10)
  expect(count(people, ({ familyName }) => /\p{Script=Arabic}/u.test(familyName))).toBeGreaterThan(5)
  expect(count(people, ({ email }) => email === null)).toBeGreaterThan(10)
})

test('no address can reach anybody', () => {
  expect(people.map(({ email }) => email).filter((email) => email !== null && !email.endsWith('.example'))).toEqual([])
})

test('every seed makes a list without problems, and the same one each time', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const list = readDelegationList(sampleList(seed), sampleRooms)
      expect(list.problems).toEqual([])
      expect(list.people).toHaveLength(150)
      expect(sampleList(seed)).toEqual(sampleList(seed))
    }),
    { numRuns: 20 },
  )
})
