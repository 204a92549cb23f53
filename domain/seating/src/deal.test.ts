import { mulberry32 } from '@kapihan/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd } from '../test/make.ts'
import { deal } from './deal.ts'
import { evenSizes } from './sizes.ts'
import { rowsOf } from './split.ts'
import { Tally } from './tally.ts'
import { traitsOf } from './traits.ts'
import { unitsOf } from './units.ts'

/** A deal of people of a seed into parts, without rules: the rows of each part. */
function dealt(people: number, parts: number, seed: number): { delegations: string[]; rows: number[][] } {
  const list = crowd(people, seed)
  const names = ['delegation', 'region', 'constituency', 'level']
  const traits = traitsOf(
    names.map((name) => ({ name, weight: 1 })),
    list,
  )
  const sizes = evenSizes(people, parts)
  const units = unitsOf({ ids: list.map(({ id }) => id), parts: [] }, []) ?? []
  const split = deal(units, traits, sizes, new Tally(traits, sizes, 1), mulberry32(seed))
  if (!split) throw new Error('without rules there is always a deal')
  return {
    delegations: list.map(({ attributes }) => attributes['delegation'] as string),
    rows: sizes.map((_, part) => [...rowsOf(split, part)]),
  }
}

test('a deal alone, before any swap, spreads every delegation evenly and fills every part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (people, parts, seed) => {
      const { delegations, rows } = dealt(people, parts, seed)
      expect(rows.map((part) => part.length)).toEqual(evenSizes(people, parts))
      expect(rows.flat().sort((a, b) => a - b)).toEqual([...delegations.keys()])
      for (const delegation of new Set(delegations)) {
        const counts = rows.map((part) => part.filter((row) => delegations[row] === delegation).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
