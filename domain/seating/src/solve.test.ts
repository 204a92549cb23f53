import { describe, expect, test } from 'vitest'
import { crowd, problem, rooms } from '../test/make.ts'
import { scoreSchedule } from './score.ts'
import { solveSeating } from './solve.ts'
import { triesToSpread } from './spread.ts'
import { passes, triesAtTables } from './tables.ts'

describe('150 people in three groups, rooms and rounds', () => {
  const input = problem(150, { rooms: rooms(3, 7, 60) })
  const { schedule, explanation } = solveSeating(input, 1)

  test('sit in three groups of fifty, at seven tables of seven or eight', () => {
    expect(schedule.groups.map(({ key, people }) => [key, people.length])).toEqual([
      ['g1', 50],
      ['g2', 50],
      ['g3', 50],
    ])
    for (const { tables } of schedule.rounds)
      expect(tables.map(({ people }) => people.length).sort()).toEqual([...Array<number>(18).fill(7), 8, 8, 8])
  })

  test('are balanced: almost nobody is outside the proportional share, where chance puts a hundred', () => {
    expect(explanation.imbalance.groups.total).toBeLessThanOrEqual(4)
    expect(explanation.imbalance.groups.random).toBeGreaterThan(60)
    expect(explanation.imbalance.tables.total).toBeLessThan(explanation.imbalance.tables.random / 2)
  })

  test('meet new people: repeats stay near the bound of nine, where chance gives over a hundred', () => {
    const { coin, most } = explanation.repeats
    expect(coin.bound).toBe(9)
    expect(coin.total).toBeGreaterThanOrEqual(coin.bound)
    expect(coin.total).toBeLessThanOrEqual(2 * coin.bound)
    expect(coin.random).toBeGreaterThan(100)
    expect(most).toBeLessThanOrEqual(3)
  })

  test('are told the same figures as the independent score gives', () => {
    const score = scoreSchedule(input, schedule)
    expect(score).toMatchObject({
      imbalance: explanation.imbalance.groups.total,
      tableImbalance: explanation.imbalance.tables.total,
      coin: explanation.repeats.coin.total,
      excess: explanation.repeats.excess.total,
      maxcnt: explanation.repeats.most,
      broken: [],
    })
  })

  test('become a schedule that survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule)
  })
})

test('one group with people to keep apart sits them at different tables', () => {
  const input = problem(50, {
    groups: 1,
    rooms: rooms(3, 7),
    constraints: {
      apart: [
        ['p1', 'p2'],
        ['p2', 'p3'],
      ],
    },
  })
  const { schedule } = solveSeating(input, 5)
  expect(scoreSchedule(input, schedule).broken).toEqual([])
  const shared = schedule.rounds
    .flatMap(({ tables }) => tables)
    .filter(({ people }) => people.includes('p2') && people.includes('p1'))
  expect(shared).toEqual([])
})

test('people without attributes can be seated', () => {
  const people = crowd(60).map(({ id }) => ({ id, attributes: {} }))
  const { schedule, explanation } = solveSeating(problem(people), 1)
  expect(schedule.groups.map((group) => group.people.length)).toEqual([20, 20, 20])
  expect(explanation).toMatchObject({ balance: [], notSpread: [], imbalance: { groups: { total: 0, random: 0 } } })
})

test('a thousand people are seated, with hardly anyone outside the share', () => {
  const input = problem(1000, { rooms: rooms(3, 42) })
  const { schedule, explanation } = solveSeating(input, 1)
  expect(scoreSchedule(input, schedule).broken).toEqual([])
  expect(explanation.imbalance.groups.total).toBeLessThan(5)
  expect(explanation.repeats.coin.total).toBeLessThan(20)
}, 60_000)

test('the work is bounded by the number of people: under a million swaps for 150, under five for ten thousand', () => {
  const tries = (people: number, groups: number, rounds: number) =>
    triesToSpread(people) + passes * groups * rounds * triesAtTables(people / groups)
  expect(tries(150, 3, 3)).toBeLessThan(1_000_000)
  expect(tries(10_000, 1, 4)).toBeLessThan(5_000_000)
})

test('eight people who belong together get a table of eight where smaller tables would do for the rest', () => {
  const together = Array.from({ length: 7 }, (_, index): [string, string] => [`p${index + 1}`, `p${index + 2}`])
  const input = problem(150, { rooms: rooms(3, 8), constraints: { together } })
  expect(scoreSchedule(input, solveSeating(input, 1).schedule).broken).toEqual([])
})

test('a room with larger tables seats the group at those', () => {
  const [large, ...others] = rooms(3, 8)
  const input = problem(150, { rooms: [{ ...large!, tables: 5, tableSize: { min: 9, max: 10 } }, ...others] })
  const { schedule } = solveSeating(input, 1)
  expect(scoreSchedule(input, schedule).broken).toEqual([])
  for (const { tables } of schedule.rounds)
    expect(tables.filter(({ room }) => room === 'room-1').map(({ people }) => people.length)).toEqual([
      10, 10, 10, 10, 10,
    ])
})
