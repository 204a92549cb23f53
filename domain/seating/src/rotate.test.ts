import { describe, expect, test } from 'vitest'
import { problem, refusalOf, rooms } from '../test/make.ts'
import { groupSizes, rotation } from './rotate.ts'

describe('rotation', () => {
  test('is a Latin square where there are as many rounds and groups as rooms', () => {
    const square = rotation({ groups: 3, rooms: rooms(3, 7), rounds: 3 })
    expect(square).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ])
  })

  test('never puts two groups into one room, and no group into a room again before it has seen all', () => {
    for (let size = 1; size <= 6; size++)
      for (let groups = 1; groups <= size; groups++)
        for (let rounds = 1; rounds <= 8; rounds++) {
          const square = rotation({ groups, rooms: rooms(size, 7), rounds })
          for (const round of square) expect(new Set(round).size).toBe(groups)
          for (let group = 0; group < groups; group++) {
            const way = square.map((round) => round[group])
            for (let from = 0; from < rounds; from += size) {
              const lap = way.slice(from, from + size)
              expect(new Set(lap).size).toBe(lap.length)
            }
          }
        }
  })

  test('refuses more groups than rooms', () => {
    const refusal = refusalOf(() => rotation({ groups: 4, rooms: rooms(3, 7), rounds: 3 }))
    expect(refusal).toMatchObject({ code: 'seating.impossible-rooms', detail: { groups: 4, rooms: 3 } })
  })
})

describe('group sizes', () => {
  const sizesOf = (input: ReturnType<typeof problem>) => groupSizes(input, rotation(input))

  test('are even', () => {
    expect(sizesOf(problem(151))).toEqual([51, 50, 50])
  })

  test('give the one person more to a group whose rooms have the space', () => {
    const [small, large] = [rooms(1, 9, 50), rooms(3, 9).slice(1)]
    const input = problem(151, { rooms: [...small, ...large], rounds: 1 })
    expect(sizesOf(input)).toEqual([50, 51, 50])
  })

  test('refuse a room that is too small, and name it', () => {
    const input = problem(150, { rooms: [...rooms(2, 9), { key: 'attic', capacity: 49, tables: 9 }] })
    const refusal = refusalOf(() => sizesOf(input))
    expect(refusal).toMatchObject({
      code: 'seating.impossible-room',
      detail: { room: 'attic', capacity: 49, people: 50 },
    })
  })

  test('refuse a group that no tables of the size asked for can hold', () => {
    const refusal = refusalOf(() => sizesOf(problem(51)))
    expect(refusal).toMatchObject({ code: 'seating.impossible-tables', detail: { people: 17, min: 6, max: 8 } })
  })

  test('refuse fewer people than groups', () => {
    expect(refusalOf(() => sizesOf(problem(2)))).toMatchObject({ code: 'seating.impossible-groups' })
  })
})
