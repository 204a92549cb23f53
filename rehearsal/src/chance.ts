import { mulberry32, shuffled, type Random } from '@kapihan/base'

/** Everything a rehearsal leaves to chance, from one seed: the same seed plays the same two days. */
export class Chance {
  readonly #random: Random
  constructor(seed: number) {
    this.#random = mulberry32(seed)
  }

  below(n: number): number {
    return Math.floor(this.#random() * n)
  }

  oneOf<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  inAnyOrder<T>(items: readonly T[]): T[] {
    return shuffled(items, (n) => this.below(n))
  }

  /** True with the probability given. */
  happens(probability: number): boolean {
    return this.#random() < probability
  }

  /** A version 4 id, as a client makes it. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16))
    hex[12] = '4'
    hex[16] = '89ab'[this.below(4)]!
    const digits = hex.join('')
    return [0, 8, 12, 16, 20].map((from, index) => digits.slice(from, [8, 12, 16, 20, 32][index])).join('-')
  }
}
