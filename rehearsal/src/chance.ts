import { mulberry32, seededId, shuffled, type Random } from '@kapihan/base'

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
    return shuffled(items, this.#random)
  }

  /** True with the probability given. */
  happens(probability: number): boolean {
    return this.#random() < probability
  }

  /** A version 4 id, as a client makes it. */
  id(): string {
    return seededId(this.#random)
  }
}
