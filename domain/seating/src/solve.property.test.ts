import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, problem, rooms } from '../test/make.ts'
import type { SeatingPerson, SeatingProblem } from './problem.ts'
import { scoreSchedule } from './score.ts'
import { solveSeating } from './solve.ts'

const seeds = fc.nat({ max: 2 ** 32 - 1 })

/** Workshops that fit: 2 to 4 groups of 18 and more, as many rooms or one more, 1 to 4 rounds. */
const workshops = fc
  .record({
    groups: fc.integer({ min: 2, max: 4 }),
    each: fc.integer({ min: 18, max: 26 }),
    extra: fc.nat({ max: 3 }),
    spare: fc.nat({ max: 1 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    seed: seeds,
  })
  .map(({ groups, each, extra, spare, rounds, seed }): SeatingProblem => {
    const people = crowd(groups * each + Math.min(extra, groups - 1), seed)
    return problem(people, { groups, rounds, rooms: rooms(groups + spare, 5) })
  })

const options = { numRuns: 15 }

test('everybody sits exactly once in every round, at tables of six to eight, and no rule or room is broken', () => {
  fc.assert(
    fc.property(workshops, seeds, (input, seed) => {
      const { schedule } = solveSeating(input, seed)
      const everyone = input.people.map(({ id }) => id).sort()
      for (const { tables } of schedule.rounds) {
        expect(tables.flatMap(({ people }) => people).sort()).toEqual(everyone)
        for (const { people } of tables) expect([6, 7, 8]).toContain(people.length)
      }
      expect(scoreSchedule(input, schedule).broken).toEqual([])
    }),
    options,
  )
}, 60_000)

test('every group is in every room once where there are as many rounds as rooms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), seeds, (size, seed) => {
      const input = problem(crowd(size * 18, seed), { groups: size, rounds: size, rooms: rooms(size, 3) })
      const { schedule } = solveSeating(input, seed)
      for (const { key } of schedule.groups) {
        const way = schedule.rounds.map(({ placements }) => placements.find(({ group }) => group === key)?.room)
        expect(way.sort()).toEqual(input.rooms.map((room) => room.key))
      }
    }),
    options,
  )
}, 60_000)

test('a delegation of two or more is never in one group only, and never crowds one', () => {
  fc.assert(
    fc.property(workshops, seeds, (input, seed) => {
      const { schedule, explanation } = solveSeating(input, seed)
      const groupOf = new Map(schedule.groups.flatMap(({ key, people }) => people.map((id) => [id, key])))
      for (const [, members] of Map.groupBy(input.people, ({ attributes }) => attributes['delegation'])) {
        const sizes = [...Map.groupBy(members, ({ id }) => groupOf.get(id)).values()].map((own) => own.length)
        expect(Math.max(...sizes)).toBe(Math.ceil(members.length / input.groups))
      }
      expect(explanation.notSpread).toEqual([])
    }),
    options,
  )
}, 60_000)

test('a single attribute is within one person of its proportional share in every group', () => {
  fc.assert(
    fc.property(fc.integer({ min: 54, max: 90 }), fc.integer({ min: 1, max: 12 }), seeds, (count, values, seed) => {
      const people = crowd(count, seed).map(({ id }, index): SeatingPerson => ({
        id,
        attributes: { region: `r${(index * index + seed) % values}` },
      }))
      const input = problem(people)
      const { schedule } = solveSeating(input, seed)
      const regionOf = new Map(people.map(({ id, attributes }) => [id, attributes['region']]))
      for (const region of new Set(regionOf.values())) {
        const all = people.filter(({ attributes }) => attributes['region'] === region).length
        for (const group of schedule.groups) {
          const here = group.people.filter((id) => regionOf.get(id) === region).length
          expect(Math.abs(here - (all * group.people.length) / count)).toBeLessThanOrEqual(1)
        }
      }
    }),
    options,
  )
}, 60_000)

test('the same seed gives the same schedule, and another seed another one', () => {
  fc.assert(
    fc.property(workshops, fc.integer({ min: 0, max: 1_000_000 }), (input, seed) => {
      const solution = solveSeating(input, seed)
      expect(solveSeating(JSON.parse(JSON.stringify(input)) as SeatingProblem, seed)).toEqual(solution)
      expect(solveSeating(input, seed + 1).schedule).not.toEqual(solution.schedule)
    }),
    { numRuns: 10 },
  )
}, 60_000)

/** Pairs of people that follow from a seed, without one person in two of them, so that they cannot contradict. */
const ruled = fc.tuple(workshops, seeds).map(([input, seed]): SeatingProblem => {
  const ids = input.people.map(({ id }) => id)
  const pick = (from: number) => ids[(from + seed) % ids.length] as string
  const pairs = (from: number, count: number) =>
    Array.from({ length: count }, (_, index): [string, string] => [pick(from + 2 * index), pick(from + 2 * index + 1)])
  const pinned = [
    { person: pick(12), group: 'g2' },
    { person: pick(13), group: 'g1' },
  ]
  return { ...input, constraints: { apart: pairs(0, 3), together: pairs(6, 3), pinned } }
})

test('rules are kept: apart, together and pinned', () => {
  fc.assert(
    fc.property(ruled, seeds, (input, seed) => {
      const { schedule } = solveSeating(input, seed)
      const groupOf = new Map(schedule.groups.flatMap(({ key, people }) => people.map((id) => [id, key])))
      const { apart, together, pinned } = input.constraints
      for (const [one, other] of apart) expect(groupOf.get(one)).not.toBe(groupOf.get(other))
      for (const { person, group } of pinned) expect(groupOf.get(person)).toBe(group)
      for (const [one, other] of together)
        for (const { tables } of schedule.rounds)
          expect(tables.filter(({ people }) => people.includes(one) && people.includes(other))).toHaveLength(1)
    }),
    options,
  )
}, 60_000)
