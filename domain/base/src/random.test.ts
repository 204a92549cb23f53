import { expect, test } from 'vitest'
import { mulberry32, shuffled } from './random.ts'

test('gives the same numbers for the same seed, and others for another', () => {
  const first = (seed: number) => Array.from({ length: 5 }, mulberry32(seed))
  expect(first(7)).toEqual(first(7))
  expect(first(7)).not.toEqual(first(8))
})

test('brings each of the six orders of three about equally often', () => {
  const random = mulberry32(1)
  const seen = new Map<string, number>()
  for (let run = 0; run < 6000; run++) {
    const order = shuffled(['a', 'b', 'c'], (n) => Math.floor(random() * n)).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(6)
  for (const count of seen.values()) expect(count).toBeGreaterThan(850)
})
