import { expect, test } from 'vitest'
import { Id } from './id.ts'
import { mulberry32, seededId, shuffled } from './random.ts'

test('gives the numbers that mulberry32 is known for', () => {
  const random = mulberry32(1)
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
})

test('shuffles without losing anyone, and leaves the original alone', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const result = shuffled(people, mulberry32(3))
  expect(result).not.toEqual(people)
  expect([...result].sort()).toEqual(people)
})

test('brings every item to every place equally often', () => {
  const random = mulberry32(7)
  const first = [0, 0, 0, 0]
  for (let run = 0; run < 4000; run++) {
    const place = shuffled([0, 1, 2, 3], random).indexOf(0)
    first[place] = (first[place] ?? 0) + 1
  }
  for (const times of first) expect(Math.abs(times - 1000)).toBeLessThan(120)
})

test('makes ids that pass for random ones, the same for the same seed', () => {
  const id = seededId(mulberry32(5))
  expect(Id.safeParse(id).success).toBe(true)
  expect(seededId(mulberry32(5))).toBe(id)
  expect(seededId(mulberry32(6))).not.toBe(id)
})
