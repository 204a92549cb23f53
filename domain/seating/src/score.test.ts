import { describe, expect, test } from 'vitest'
import { problem, refusalOf, rooms } from '../test/make.ts'
import type { Schedule } from './schedule.ts'
import { scoreSchedule } from './score.ts'

const person = (id: string, region: string) => ({ id, attributes: { region } })
const people = [person('a', 'x'), person('b', 'x'), person('c', 'y'), person('d', 'y')]
const tiny = (constraints = {}) =>
  problem(people, { groups: 1, rooms: rooms(2, 2, 4), rounds: 2, tableSize: { min: 2, max: 2 }, constraints })

/** A schedule of one group from its tables: `rounds('ab cd', 'ac bd')`. */
function rounds(...lines: string[]): Schedule {
  return {
    groups: [{ key: 'g1', people: ['a', 'b', 'c', 'd'] }],
    rounds: lines.map((line, index) => ({
      round: index + 1,
      placements: [{ group: 'g1', room: `room-${index + 1}` }],
      tables: line
        .split(' ')
        .map((table, number) => ({ room: `room-${index + 1}`, table: number + 1, people: [...table] })),
    })),
  }
}

test('counts repeat meetings and the balance of tables', () => {
  expect(scoreSchedule(tiny(), rounds('ac bd', 'ad bc'))).toEqual({
    imbalance: 0,
    tableImbalance: 0,
    coin: 0,
    excess: 0,
    maxcnt: 1,
    broken: [],
  })
  expect(scoreSchedule(tiny(), rounds('ab cd', 'ab cd'))).toEqual({
    imbalance: 0,
    tableImbalance: 8,
    coin: 2,
    excess: 2,
    maxcnt: 2,
    broken: [],
  })
})

test('prefers three pairs that meet twice over one that meets three times only in the worst pair, not in coin', () => {
  const three = { ...tiny(), rounds: 3, rooms: rooms(3, 2, 4) }
  expect(scoreSchedule(three, rounds('ab cd', 'ab cd', 'ab cd'))).toMatchObject({ coin: 6, excess: 4, maxcnt: 3 })
})

test('names what is broken: rules, tables and rooms', () => {
  const apart = tiny({ apart: [['a', 'c']], together: [['a', 'd']], pinned: [] })
  expect(scoreSchedule(apart, rounds('ac bd', 'ad bc')).broken).toEqual(['together a d', 'apart a c'])
  expect(scoreSchedule(tiny(), rounds('abc d', 'ad bc')).broken).toEqual([
    'table room-1 1 round 1',
    'table room-1 2 round 1',
  ])
  const narrow = { ...tiny(), rooms: rooms(2, 2, 3) }
  expect(scoreSchedule(narrow, rounds('ac bd', 'ad bc')).broken).toEqual(['room room-1 round 1', 'room room-2 round 2'])
})

describe('refuses what is no schedule', () => {
  const twice = rounds('ac bd', 'ad bc')
  const cases: [string, Schedule, object][] = [
    ['somebody missing in a round', rounds('ac bd', 'ad b'), { what: 'missing-person', round: 2 }],
    ['somebody at two tables', rounds('ac bd', 'ad bca'), { what: 'duplicate-person', round: 2 }],
    ['a stranger', rounds('ac bd', 'ad bcz'), { what: 'unknown-person', round: 2 }],
    [
      'somebody in no group',
      { ...twice, groups: [{ key: 'g1', people: ['a', 'b', 'c'] }] },
      { what: 'missing-person', round: 0 },
    ],
    [
      'somebody in two groups',
      { ...twice, groups: [...twice.groups, { key: 'g2', people: ['a'] }] },
      { what: 'duplicate-person', round: 0 },
    ],
    [
      'a stranger in a group',
      { ...twice, groups: [...twice.groups, { key: 'g2', people: ['z'] }] },
      { what: 'unknown-person', round: 0 },
    ],
    ['a round left out', rounds('ac bd'), { what: 'missing-round', round: 0 }],
  ]
  test.each(cases)('%s', (_, schedule, detail) => {
    expect(refusalOf(() => scoreSchedule(tiny(), schedule))).toMatchObject({ code: 'seating.not-a-schedule', detail })
  })

  test('a table in a room where the group is not', () => {
    const [first, second] = twice.rounds
    const moved = {
      ...twice,
      rounds: [first, { ...second, placements: [{ group: 'g1', room: 'room-1' }] }],
    } as Schedule
    expect(refusalOf(() => scoreSchedule(tiny(), moved)).detail).toEqual({ what: 'wrong-room', round: 2 })
  })
})
