import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crowd, problem, refusalOf, rooms } from '../test/make.ts'
import { placeLate } from './place-late.ts'
import type { SeatingProblem } from './problem.ts'
import { type Schedule, seatIn } from './schedule.ts'
import { scoreSchedule } from './score.ts'
import { solveSeating } from './solve.ts'

/** Sixty seated, and the problem with one more person in it. */
function withLate(attributes: Record<string, string>, constraints: Partial<SeatingProblem['constraints']> = {}) {
  const before = problem(60, { rooms: rooms(3, 3) })
  const { schedule } = solveSeating(before, 1)
  const after: SeatingProblem = {
    ...before,
    people: [...before.people, { id: 'late', attributes }],
    constraints: { ...before.constraints, ...constraints },
  }
  return { schedule, after }
}

const without = (schedule: Schedule, person: string): Schedule => ({
  groups: schedule.groups.map((group) => ({ ...group, people: group.people.filter((id) => id !== person) })),
  rounds: schedule.rounds.map((round) => ({
    ...round,
    tables: round.tables.map((table) => ({ ...table, people: table.people.filter((id) => id !== person) })),
  })),
})

test('seats a late arrival in every round and moves nobody', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 4_294_967_295 }), (attributes, seed) => {
      const before = problem(crowd(60, attributes), { rooms: rooms(3, 3) })
      const { schedule } = solveSeating(before, seed)
      const [newcomer] = crowd(1, attributes + 1)
      const after = {
        ...before,
        people: [...before.people, { ...newcomer, id: 'late', attributes: newcomer?.attributes ?? {} }],
      }
      const placed = placeLate(schedule, after, 'late')
      expect(scoreSchedule(after, placed).broken).toEqual([])
      expect(seatIn(placed, 'late')?.rounds).toHaveLength(3)
      expect(without(placed, 'late')).toEqual(schedule)
    }),
    { numRuns: 15 },
  )
}, 60_000)

describe('the group of a late arrival', () => {
  test('is one that their delegation is not in', () => {
    const [first] = problem(60).people
    const alone = { ...first?.attributes, delegation: 'pair' }
    const { schedule, after } = withLate(alone)
    const partner = schedule.groups[0]?.people[0] as string
    const people = after.people.map((person) => (person.id === partner ? { ...person, attributes: alone } : person))
    expect(seatIn(placeLate(schedule, { ...after, people }, 'late'), 'late')?.group).not.toBe('g1')
  })

  test('is the smallest where delegations do not matter', () => {
    const before = problem(62, { rooms: rooms(3, 3) })
    const { schedule } = solveSeating(before, 1)
    const after = { ...before, people: [...before.people, { id: 'late', attributes: {} }] }
    expect(seatIn(placeLate(schedule, after, 'late'), 'late')?.group).toBe('g3')
  })

  test('is the one they are pinned to', () => {
    for (const group of ['g1', 'g2', 'g3']) {
      const { schedule, after } = withLate({}, { pinned: [{ person: 'late', group }] })
      expect(seatIn(placeLate(schedule, after, 'late'), 'late')?.group).toBe(group)
    }
  })

  test('keeps pairs apart and together, and there is no seat where both cannot be', () => {
    const { schedule, after } = withLate({})
    const [[friend, foe] = [], [stranger] = []] = schedule.groups.map(({ people }) => people)
    const placed = (apart: string, together: string) => {
      const constraints = {
        apart: [['late', apart]],
        together: [[together, 'late']],
        pinned: [],
      } as typeof after.constraints
      return placeLate(schedule, { ...after, constraints }, 'late')
    }
    expect(seatIn(placed(stranger!, friend!), 'late')).toEqual(seatIn(schedule, friend!))
    expect(refusalOf(() => placed(foe!, friend!)).code).toBe('seating.no-free-seat')
  })
})

describe('refuses', () => {
  test('where every table is full', () => {
    const before = problem(72, { rooms: rooms(3, 3) })
    const { schedule } = solveSeating(before, 1)
    const after = { ...before, people: [...before.people, { id: 'late', attributes: {} }] }
    expect(refusalOf(() => placeLate(schedule, after, 'late')).code).toBe('seating.no-free-seat')
  })

  test('where a room on the way is full', () => {
    const { schedule, after } = withLate({})
    const full = { ...after, rooms: after.rooms.map((room) => ({ ...room, capacity: 20 })) }
    expect(refusalOf(() => placeLate(schedule, full, 'late')).code).toBe('seating.no-free-seat')
  })

  test('somebody who has a seat, and a stranger', () => {
    const { schedule, after } = withLate({})
    expect(refusalOf(() => placeLate(schedule, after, 'p1')).code).toBe('seating.already-seated')
    expect(refusalOf(() => placeLate(schedule, after, 'ghost')).code).toBe('base.unknown')
  })
})
