import { randomUUID } from 'node:crypto'
import type { Db, Store } from './store.ts'

/**
 * Topics and their versions. A version is only comparable within one `boot`: after a restart, or a gap in
 * LISTEN, everything counts as moved and clients fetch again. Payloads never travel, only topic names.
 */
export class Live {
  #boot: string = randomUUID()
  #origin = randomUUID()
  #versions = new Map<string, number>()
  #subscribers = new Set<(topics: string[] | 'all') => void>()

  /** Joins this process to the stores' announcements, its own included. */
  async join(stores: Store[]): Promise<void> {
    for (const store of stores)
      await store.listen(
        (payload) => this.#hear(payload),
        () => this.#missed(),
      )
  }

  /** Part of a transaction: the announcement leaves with the commit. */
  async announce(store: Store, tx: Db, topics: string[]): Promise<void> {
    for (const topic of new Set(topics)) await store.notify(`${this.#origin} ${topic}`, tx)
  }

  /** After commit, before the answer: whoever acted must not read an older answer from the cache. */
  moved(topics: string[]): void {
    const distinct = [...new Set(topics)]
    for (const topic of distinct) this.#versions.set(topic, (this.#versions.get(topic) ?? 0) + 1)
    if (distinct.length > 0) for (const tell of this.#subscribers) tell(distinct)
  }

  /** Changes whenever one of the topics has moved. */
  versionOf(topics: string[]): string {
    return `${this.#boot}.${topics.map((topic) => this.#versions.get(topic) ?? 0).join('.')}`
  }

  subscribe(tell: (topics: string[] | 'all') => void): () => void {
    this.#subscribers.add(tell)
    return () => this.#subscribers.delete(tell)
  }

  get listeners(): number {
    return this.#subscribers.size
  }

  #hear(payload: string): void {
    const space = payload.indexOf(' ')
    if (payload.slice(0, space) !== this.#origin) this.moved([payload.slice(space + 1)])
  }

  #missed(): void {
    this.#boot = randomUUID()
    for (const tell of this.#subscribers) tell('all')
  }
}
