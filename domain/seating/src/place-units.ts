import { type Random, shuffled } from '@kapihan/base'
import type { Unit } from './units.ts'

/** Steps of one search, and how often it starts anew in another order. Real rules need a few more steps than there are rules. */
const patience = 10_000
const starts = 3

/**
 * A part for each unit that the rules bind (several people, pinned, or kept apart from someone), within the sizes of the
 * parts; -1 for the free ones, who fit anywhere. Undefined where no such placing was found: there is none, or the search ran
 * out of patience.
 */
export function placeUnits(units: readonly Unit[], sizes: readonly number[], random: Random): Int32Array | undefined {
  for (let start = 0; start < starts; start++) {
    const search = new Search(units, sizes, random)
    if (!search.placePinned()) return undefined
    if (search.placeFrom(0)) return search.places
    if (search.left > 0) return undefined
  }
  return undefined
}

/** Depth-first, the largest and most contested unit first, the emptiest part first. */
class Search {
  readonly places: Int32Array
  left = patience
  readonly #units: readonly Unit[]
  readonly #room: number[]
  readonly #order: number[]
  readonly #random: Random

  constructor(units: readonly Unit[], sizes: readonly number[], random: Random) {
    this.#units = units
    this.#random = random
    this.#room = [...sizes]
    this.places = new Int32Array(units.length).fill(-1)
    const contested = [...units.keys()].filter((index) => isContested(this.#unit(index)))
    const weight = (index: number) => this.#unit(index).rows.length * 1000 + this.#unit(index).enemies.length
    this.#order = shuffled(contested, random).sort((a, b) => weight(b) - weight(a))
  }

  #unit(index: number): Unit {
    return this.#units[index] as Unit
  }

  placePinned(): boolean {
    return this.#units.every(({ part }, index) => part === undefined || this.#enter(index, part))
  }

  placeFrom(depth: number): boolean {
    const index = this.#order[depth]
    if (index === undefined) return true
    const parts = shuffled([...this.#room.keys()], this.#random)
    parts.sort((a, b) => (this.#room[b] as number) - (this.#room[a] as number))
    for (const part of parts) {
      if (this.left <= 0) return false
      if (!this.#enter(index, part)) continue
      this.left--
      if (this.placeFrom(depth + 1)) return true
      this.#leave(index, part)
    }
    return false
  }

  #enter(index: number, part: number): boolean {
    const { rows, enemies } = this.#unit(index)
    if (rows.length > (this.#room[part] ?? 0) || enemies.some((enemy) => this.places[enemy] === part)) return false
    this.places[index] = part
    this.#room[part] = (this.#room[part] as number) - rows.length
    return true
  }

  #leave(index: number, part: number): void {
    this.places[index] = -1
    this.#room[part] = (this.#room[part] as number) + this.#unit(index).rows.length
  }
}

const isContested = ({ rows, part, enemies }: Unit): boolean =>
  part === undefined && (rows.length > 1 || enemies.length > 0)
