import { mulberry32 } from '@kapihan/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, problem } from '../test/make.ts'
import { Tally } from './tally.ts'
import { traitsOf } from './traits.ts'

const [small, large] = [4, 10]

/** People of a seed, dealt to three parts in turn. */
function tallied(seed: number, crowding = 3): { tally: Tally; people: number } {
  const people = crowd(small * large, seed)
  const traits = traitsOf(
    problem(people).attributes.map(({ name }, index) => ({ name, weight: index + 0.5 })),
    people,
  )
  const tally = new Tally(traits, [14, 13, 13], crowding)
  for (const row of people.keys()) tally.add(row, row % 3)
  return { tally, people: people.length }
}

test('the change a swap announces is the change it makes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { tally, people } = tallied(seed)
      const random = mulberry32(seed)
      const partOf = Array.from({ length: people }, (_, row) => row % 3)
      for (let swap = 0; swap < 20; swap++) {
        const [row, other] = [Math.floor(random() * people), Math.floor(random() * people)]
        const [part, otherPart] = [partOf[row] as number, partOf[other] as number]
        if (part === otherPart) continue
        const before = tally.cost()
        const announced = tally.swapDelta(row, part, other, otherPart)
        tally.swap(row, part, other, otherPart)
        partOf[row] = otherPart
        partOf[other] = part
        expect(tally.cost() - before).toBeCloseTo(announced, 9)
      }
    }),
    { numRuns: 50 },
  )
})

test('a delegation crowded into one part costs more than the same imbalance elsewhere', () => {
  const person = (id: string, delegation: string, region: string) => ({ id, attributes: { delegation, region } })
  const people = [
    person('a', 'ph', 'asia'),
    person('b', 'ph', 'africa'),
    person('c', 'bh', 'asia'),
    person('d', 'ec', 'africa'),
  ]
  const traits = traitsOf(
    [
      { name: 'delegation', weight: 1 },
      { name: 'region', weight: 1 },
    ],
    people,
  )
  const costOf = (...parts: number[]) => {
    const tally = new Tally(traits, [2, 2], 1000)
    for (const [row, part] of parts.entries()) tally.add(row, part)
    return tally.cost()
  }
  expect(costOf(0, 1, 1, 0)).toBe(0)
  expect(costOf(0, 1, 0, 1)).toBe(4)
  expect(costOf(0, 0, 1, 1)).toBe(1002)
})
