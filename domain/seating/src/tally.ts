import { shareOf } from './share.ts'
import type { Traits } from './traits.ts'

/**
 * Counts of every attribute value in every part, and what they cost: weight times the distance to [floor, ceil] of the
 * proportional share, plus `crowding` for each person of a delegation beyond its even share of a part.
 * One flat cell per (attribute, part, value), so that a swap costs four cells per attribute.
 */
export class Tally {
  readonly #traits: Traits
  readonly #crowding: number
  readonly #first: Int32Array
  readonly #count: Int32Array
  readonly #floor: Int32Array
  readonly #ceil: Int32Array
  /** Most people of one delegation in a part when it is spread evenly. */
  readonly #even: Int32Array

  constructor(traits: Traits, sizes: readonly number[], crowding: number) {
    this.#traits = traits
    this.#crowding = crowding
    this.#first = new Int32Array(traits.attributes.length)
    let cells = 0
    for (const [index, { values }] of traits.attributes.entries()) {
      this.#first[index] = cells
      cells += values * sizes.length
    }
    this.#count = new Int32Array(cells)
    this.#floor = new Int32Array(cells)
    this.#ceil = new Int32Array(cells)
    this.#even = new Int32Array(cells)
    this.#setShares(sizes)
  }

  #setShares(sizes: readonly number[]): void {
    let cell = 0
    for (const { values, totals, isDelegation } of this.#traits.attributes)
      for (const size of sizes)
        for (let value = 0; value < values; value++, cell++) {
          const total = totals[value] ?? 0
          const { floor, ceil } = shareOf(total, size, this.#traits.people)
          this.#floor[cell] = floor
          this.#ceil[cell] = ceil
          this.#even[cell] = isDelegation ? Math.ceil(total / sizes.length) : this.#traits.people
        }
  }

  /** Rows of `part` with the value that `row` has for the first attribute; 0 where it has none. */
  kin(row: number, part: number): number {
    const trait = this.#traits.attributes[0]
    const value = trait?.of[row] ?? -1
    return trait === undefined || value < 0 ? 0 : (this.#count[part * trait.values + value] ?? 0)
  }

  add(row: number, part: number, change: 1 | -1 = 1): void {
    for (const [index, { values, of }] of this.#traits.attributes.entries()) {
      const value = of[row] as number
      if (value < 0) continue
      const cell = (this.#first[index] as number) + part * values + value
      this.#count[cell] = (this.#count[cell] as number) + change
    }
  }

  swap(row: number, part: number, other: number, otherPart: number): void {
    this.add(row, part, -1)
    this.add(other, otherPart, -1)
    this.add(row, otherPart)
    this.add(other, part)
  }

  /** What the swap of two rows between two parts would add to the cost. */
  swapDelta(row: number, part: number, other: number, otherPart: number): number {
    let delta = 0
    const attributes = this.#traits.attributes
    for (let index = 0; index < attributes.length; index++) {
      const { values, of, weight } = attributes[index] as Traits['attributes'][number]
      const mine = of[row] as number
      const theirs = of[other] as number
      if (mine === theirs) continue
      const here = (this.#first[index] as number) + part * values
      const there = (this.#first[index] as number) + otherPart * values
      if (mine >= 0) delta += this.#change(here + mine, -1, weight) + this.#change(there + mine, 1, weight)
      if (theirs >= 0) delta += this.#change(here + theirs, 1, weight) + this.#change(there + theirs, -1, weight)
    }
    return delta
  }

  #change(cell: number, change: 1 | -1, weight: number): number {
    const count = this.#count[cell] as number
    return this.#cost(cell, count + change, weight) - this.#cost(cell, count, weight)
  }

  #cost(cell: number, count: number, weight: number): number {
    const ceil = this.#ceil[cell] as number
    const floor = this.#floor[cell] as number
    const distance = count > ceil ? count - ceil : count < floor ? floor - count : 0
    const beyond = count - (this.#even[cell] as number)
    return weight * distance + (beyond > 0 ? this.#crowding * beyond : 0)
  }

  /** The cost of the parts as they stand. */
  cost(): number {
    let cost = 0
    for (const [index, { weight }] of this.#traits.attributes.entries()) {
      const end = this.#first[index + 1] ?? this.#count.length
      for (let cell = this.#first[index] as number; cell < end; cell++)
        cost += this.#cost(cell, this.#count[cell] as number, weight)
    }
    return cost
  }
}
