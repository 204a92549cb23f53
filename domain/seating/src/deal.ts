import { type Random, shuffled } from '@kapihan/base'
import { placeUnits } from './place-units.ts'
import { splitOf, type Split } from './split.ts'
import type { Tally } from './tally.ts'
import type { Traits } from './traits.ts'
import type { Unit } from './units.ts'

/**
 * A first split: those the rules bind are placed by search, the rest dealt like cards in the order of their attributes, each
 * to the part with the fewest of its kin. Without rules every value of the first attribute is then spread evenly.
 * Adds everybody to the tally. Undefined where the rules cannot be kept.
 */
export function deal(
  units: readonly Unit[],
  traits: Traits,
  sizes: readonly number[],
  tally: Tally,
  random: Random,
): Split | undefined {
  const places = placeUnits(units, sizes, random)
  if (!places) return undefined
  const partOf = new Int32Array(traits.people)
  const room = [...sizes]
  const enter = (row: number, part: number) => {
    partOf[row] = part
    room[part] = (room[part] as number) - 1
    tally.add(row, part)
  }
  const free: number[] = []
  for (const [index, unit] of units.entries())
    for (const row of unit.rows) {
      const part = places[index] as number
      if (part < 0) free.push(row)
      else enter(row, part)
    }
  for (const row of inStrata(free, traits, random)) enter(row, bestPart(row, room, tally))
  return splitOf(partOf, sizes)
}

/** The part with the fewest kin of the row; among equals the emptiest, among those the first. */
function bestPart(row: number, room: readonly number[], tally: Tally): number {
  let best = -1
  for (const [part, left] of room.entries()) {
    if (left === 0) continue
    const fewer = best < 0 ? -1 : tally.kin(row, part) - tally.kin(row, best)
    if (fewer < 0 || (fewer === 0 && left > (room[best] as number))) best = part
  }
  return best
}

/** Rows sorted by attribute after attribute; values, and rows with equal values, in chance order. */
function inStrata(rows: readonly number[], { attributes }: Traits, random: Random): number[] {
  const ranks = attributes.map(({ values }) => shuffled([...Array(values).keys()], random))
  return shuffled(rows, random).sort((a, b) => {
    for (const [index, { of }] of attributes.entries()) {
      const rank = ranks[index] as number[]
      const difference = (rank[of[a] as number] ?? -1) - (rank[of[b] as number] ?? -1)
      if (difference !== 0) return difference
    }
    return 0
  })
}
