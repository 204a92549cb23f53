/** Fewer than this are never written alone, unless a facilitator collects or the round closes. */
export const smallestFlush = 5

interface Waiting<T> {
  id: string
  item: T
}

/**
 * What has been received and not yet stored. Memory only: the sender keeps each item until its id is among the stored
 * ones, so losing the pool loses nothing. Items leave it together; in which order they came is forgotten by the flush.
 */
export class Pool<T> {
  #waiting = new Map<string, Waiting<T>>()
  #leaving = new Map<string, Waiting<T>>()

  /** Adds an item; the same id again changes nothing. */
  add(id: string, item: T): void {
    if (!this.#leaving.has(id) && !this.#waiting.has(id)) this.#waiting.set(id, { id, item })
  }

  find(id: string): T | undefined {
    return (this.#waiting.get(id) ?? this.#leaving.get(id))?.item
  }

  get size(): number {
    return this.#waiting.size
  }

  /** Takes what may be stored now: everything if `collect`, otherwise everything once there is enough. */
  take(collect: boolean): T[] {
    if (!collect && this.#waiting.size < smallestFlush) return []
    const batch = [...this.#waiting.values()]
    for (const one of batch) this.#leaving.set(one.id, one)
    this.#waiting.clear()
    return batch.map((one) => one.item)
  }

  /** The batch with these ids is committed: forget it. */
  settle(ids: string[]): void {
    for (const id of ids) this.#leaving.delete(id)
  }

  /** The batch could not be stored: it waits again. */
  putBack(ids: string[]): void {
    for (const id of ids) {
      const one = this.#leaving.get(id)
      if (one !== undefined) this.#waiting.set(id, one)
      this.#leaving.delete(id)
    }
  }
}
