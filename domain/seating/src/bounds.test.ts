import { expect, test } from 'vitest'
import { boundsOfGroup } from './bounds.ts'
import { evenSizes } from './sizes.ts'

const rounds = (count: number, people: number, tables: number) =>
  Array.from({ length: count }, () => evenSizes(people, tables))

test('is 3 repeats for fifty people at seven tables in three rounds: the table of eight cannot scatter', () => {
  expect(boundsOfGroup(rounds(3, 50, 7), 0)).toEqual({ coin: 3, excess: 2 })
})

test('is 0 for the social golfers, whose 8-4-10 has a schedule without a repeat', () => {
  expect(boundsOfGroup(rounds(10, 32, 8), 0)).toEqual({ coin: 0, excess: 0 })
})

test('knows that eleven rounds of 8-4 must repeat', () => {
  expect(boundsOfGroup(rounds(11, 32, 8), 0).excess).toBeGreaterThan(0)
})

test('counts pairs that a rule keeps at one table', () => {
  expect(boundsOfGroup(rounds(3, 49, 7), 2)).toEqual({ coin: 6, excess: 4 })
})

test('never exceeds the best schedule of tiny groups, found by trying all', () => {
  for (const [people, count] of [
    [4, 2],
    [4, 3],
    [5, 3],
    [6, 2],
    [6, 3],
  ] as const)
    for (const tables of [2, 3]) {
      const best = bestOf(people, tables, count)
      const bound = boundsOfGroup(rounds(count, people, tables), 0)
      expect({ people, tables, count, holds: bound.coin <= best.coin && bound.excess <= best.excess }).toEqual({
        people,
        tables,
        count,
        holds: true,
      })
    }
})

/** Least coin and least excess over all schedules (the first round may be fixed: names do not matter). */
function bestOf(people: number, tables: number, count: number): { coin: number; excess: number } {
  const sizes = evenSizes(people, tables)
  const all = seatings(people, sizes)
  const best = { coin: Infinity, excess: Infinity }
  const visit = (chosen: number[][]) => {
    if (chosen.length < count) return all.forEach((seating) => visit([...chosen, seating]))
    let [coin, excess] = [0, 0]
    for (let one = 0; one < people; one++)
      for (let other = one + 1; other < people; other++) {
        const times = chosen.filter((seating) => seating[one] === seating[other]).length
        coin += (times * (times - 1)) / 2
        excess += Math.max(0, times - 1)
      }
    best.coin = Math.min(best.coin, coin)
    best.excess = Math.min(best.excess, excess)
  }
  visit([sizes.flatMap((size, table) => Array<number>(size).fill(table))])
  return best
}

/** Every way to seat people at tables of these sizes: the table of each person. */
function seatings(people: number, sizes: number[]): number[][] {
  if (people === 0) return [[]]
  return sizes.flatMap((size, table) =>
    size === 0 ? [] : seatings(people - 1, sizes.with(table, size - 1)).map((others) => [...others, table]),
  )
}
