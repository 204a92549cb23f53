import { expect, test } from 'vitest'
import { problem, rooms } from '../test/make.ts'
import { explain } from './explain.ts'
import { solveSeating } from './solve.ts'

const person = (id: string, delegation: string, languages?: string[]) => ({
  id,
  attributes: { delegation },
  ...(languages ? { languages } : {}),
})
const people = [
  person('a', 'ph', ['en']),
  person('b', 'ph', ['en', 'ar']),
  person('c', 'bh', ['ar']),
  person('d', 'ec'),
]
const pairs = (constraints = {}) =>
  problem(people, { groups: 2, rooms: rooms(2, 1), rounds: 2, tableSize: { min: 2, max: 2 }, constraints })

test('gives for every value and group the count between floor and ceiling', () => {
  const { balance, notSpread } = solveSeating(pairs(), 1).explanation
  expect(balance).toHaveLength(1)
  expect(balance[0]?.values.find(({ value }) => value === 'ph')).toEqual({
    value: 'ph',
    people: 2,
    groups: [
      { group: 'g1', count: 1, floor: 1, ceil: 1 },
      { group: 'g2', count: 1, floor: 1, ceil: 1 },
    ],
  })
  expect(notSpread).toEqual([])
})

test('names a delegation that could not be spread', () => {
  const { notSpread } = solveSeating(pairs({ together: [['a', 'b']] }), 1).explanation
  expect(notSpread).toEqual([{ delegation: 'ph', people: 2, inOneGroup: 2 }])
})

test('counts who speaks what in each group', () => {
  const { languages } = solveSeating(pairs(), 1).explanation
  const total = (language: string) =>
    languages.find((row) => row.language === language)?.groups.reduce((sum, group) => sum + group.people, 0)
  expect([total('en'), total('ar'), total('fr')]).toEqual([2, 2, undefined])
})

test('compares with the mean of twenty random seatings, which follows from the seed', () => {
  const input = problem(60)
  const { schedule } = solveSeating(input, 1)
  const once = explain(input, schedule, 9)
  expect(once.imbalance.groups.random).toBeGreaterThan(10)
  expect(explain(input, schedule, 9)).toEqual(once)
  expect(explain(input, schedule, 10).imbalance.tables.random).not.toBe(once.imbalance.tables.random)
})

test('tells no person and no rule', () => {
  const input = problem(60, { constraints: { apart: [['p1', 'p2']], pinned: [{ person: 'p7', group: 'g2' }] } })
  const text = JSON.stringify(solveSeating(input, 1).explanation)
  expect(text).not.toMatch(/"p\d+"|apart|together|pinned/)
})
