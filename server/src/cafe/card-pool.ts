import { randomInt } from 'node:crypto'
import type { Card } from '@kapihan/cafe'
import { shuffled } from '@kapihan/base'
import { Pool } from '@kapihan/chatham'
import type { VoiceAsk } from '../platform/feature.ts'
import { cards } from './tables.ts'

/** 48 bits at a time from the operating system: an order nobody can compute afterwards. */
const unforeseeable = () => randomInt(2 ** 48 - 1) / 2 ** 48

type Flushing = Pick<VoiceAsk<{ workshop: string }>, 'db' | 'input' | 'afterCommit' | 'afterRollback'>

/** One pool a workshop, so that a card waits among those of all three rooms. */
export class CardPools {
  #pools = new Map<string, Pool<Card>>()

  of(workshop: string): Pool<Card> {
    const pool = this.#pools.get(workshop) ?? new Pool<Card>()
    this.#pools.set(workshop, pool)
    return pool
  }

  /**
   * Writes what may be written, shuffled, in the act's one transaction; answers how many. A rollback puts them back.
   */
  async flush({ db, input, afterCommit, afterRollback }: Flushing, collect: boolean): Promise<number> {
    const pool = this.of(input.workshop)
    const batch = shuffled(pool.take(collect), unforeseeable)
    if (batch.length === 0) return 0
    const ids = batch.map((card) => card.id)
    afterCommit(() => pool.settle(ids))
    afterRollback(() => pool.putBack(ids))
    await db
      .insert(cards)
      .values(batch.map((card) => ({ ...card, workshop: input.workshop })))
      .onConflictDoNothing()
    return batch.length
  }
}
