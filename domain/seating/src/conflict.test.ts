import { expect, test } from 'vitest'
import { problem, refusalOf } from '../test/make.ts'
import { solveSeating } from './solve.ts'
import type { SeatingProblem } from './problem.ts'

const conflictOf = (constraints: Partial<SeatingProblem['constraints']>, people = 150) =>
  refusalOf(() => solveSeating(problem(people, { constraints }), 1))

const apartAll = (...ids: string[]) =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]))

test('names two people who should be both together and apart, by way of a third', () => {
  const refusal = conflictOf({
    together: [
      ['p1', 'p2'],
      ['p2', 'p3'],
      ['p8', 'p9'],
    ],
    apart: [
      ['p1', 'p3'],
      ['p8', 'p10'],
    ],
  })
  expect(refusal.code).toBe('seating.impossible')
  expect(refusal.detail).toEqual({ count: 3, rules: ['together p1 p2', 'together p2 p3', 'apart p1 p3'] })
})

test('names four people who cannot all be apart in three groups, out of two hundred rules', () => {
  const harmless = Array.from({ length: 100 }, (_, index): [string, string] => [`p${index + 10}`, `p${index + 30}`])
  const refusal = conflictOf({
    apart: [...harmless.slice(0, 50), ...apartAll('p1', 'p2', 'p3', 'p4'), ...harmless.slice(50)],
  })
  expect(refusal.code).toBe('seating.impossible')
  expect(refusal.detail['rules']).toEqual(apartAll('p1', 'p2', 'p3', 'p4').map((pair) => `apart ${pair.join(' ')}`))
})

test('names a person pinned to two groups', () => {
  const pinned = [
    { person: 'p1', group: 'g1' },
    { person: 'p5', group: 'g1' },
    { person: 'p1', group: 'g2' },
  ]
  expect(conflictOf({ pinned }).detail['rules']).toEqual(['pinned p1 g1', 'pinned p1 g2'])
})

test('names people pinned to one group who should be apart', () => {
  const refusal = conflictOf({
    apart: [['p1', 'p2']],
    pinned: [
      { person: 'p1', group: 'g2' },
      { person: 'p2', group: 'g2' },
    ],
  })
  expect(refusal.detail['rules']).toEqual(['pinned p1 g2', 'pinned p2 g2', 'apart p1 p2'])
})

test('names nine people who should share a table for eight', () => {
  const chain = Array.from({ length: 8 }, (_, index): [string, string] => [`p${index + 1}`, `p${index + 2}`])
  const refusal = conflictOf({ together: [...chain, ['p20', 'p21']] })
  expect(refusal.detail['count']).toBe(8)
  expect(refusal.detail['rules']).not.toContain('together p20 p21')
})

test('names more people pinned to a group than it holds', () => {
  const pinned = Array.from({ length: 60 }, (_, index) => ({ person: `p${index + 1}`, group: 'g3' }))
  expect(conflictOf({ pinned }).detail['count']).toBe(51)
})
