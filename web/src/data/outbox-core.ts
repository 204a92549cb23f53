import { CardDraft } from '@kapihan/cafe'
import type { OutboxDisk } from './outbox-disk.ts'
import {
  canChange,
  isWaiting,
  keptItem,
  nextItem,
  type NewCard,
  type OutboxEvent,
  type OutboxItem,
  type Problem,
} from './outbox-item.ts'

export interface OutboxState {
  /** Newest first for what was written since the page opened; cards stored since then included. */
  items: OutboxItem[]
  /** Cards written here, by round, stored ones included. */
  written: Record<number, number>
}

export interface OutboxParts {
  disk: OutboxDisk
  /** Sends one card; answers the refusal if there is one and throws when no answer came. */
  send: (card: CardDraft) => Promise<Problem | null>
  reachable: () => boolean
  newId: () => string
  /** Uniform in 0..1. */
  random: () => number
  /** Tells this browser's other tabs that the disk has changed. */
  tellTabs: () => void
}

/** Full jitter (Brooker, "Exponential Backoff and Jitter"): devices that lost the network together do not come back together. */
export const retryAfterMs = (failures: number, random: number): number =>
  1_000 + random * Math.min(29_000, 1_000 * 2 ** failures)

/** A received card is sent again after a while: a server that restarted before storing has lost it. */
const askAgainAfterMs = (random: number): number => 10_000 + random * 20_000

/**
 * The device's own journal of cards. Until the shuffled store has a card, this is the only safe place it has: it is written to disk
 * before anything else, sent until the server has it, sent again until it is stored, and only then forgotten.
 */
export class Outbox {
  readonly #parts: OutboxParts
  #state: OutboxState = { items: [], written: {} }
  #watchers = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #sending = false
  #again = false

  constructor(parts: OutboxParts) {
    this.#parts = parts
  }

  get state(): OutboxState {
    return this.#state
  }

  watch(tell: () => void): () => void {
    this.#watchers.add(tell)
    return () => this.#watchers.delete(tell)
  }

  /** Resolves once the card is on disk; throws, and nothing is kept, if it is no card or the disk refuses. */
  async keep(card: NewCard): Promise<string> {
    const item = keptItem(CardDraft.parse({ ...card, id: this.#parts.newId() }))
    await this.#parts.disk.add(item)
    await this.#changed()
    return item.card.id
  }

  /** Replaces a card by another of a new id; null if the server may already have it. */
  async edit(id: string, changes: Partial<NewCard>): Promise<string | null> {
    const old = this.#state.items.find((item) => item.card.id === id)
    if (old === undefined) return null
    const item = keptItem(CardDraft.parse({ ...old.card, ...changes, id: this.#parts.newId() }))
    if (!(await this.#parts.disk.add(item, { id, may: canChange }))) return null
    await this.#changed()
    return item.card.id
  }

  /** Forgets a card; false if the server may already have it. */
  async discard(id: string): Promise<boolean> {
    const left = await this.#parts.disk.change(id, (item) => (canChange(item) ? null : item))
    await this.#changed()
    return left === null
  }

  /** Every id stored in a round, as the server lists them. */
  async learn(stored: ReadonlySet<string>): Promise<void> {
    const ours = this.#state.items.filter((item) => isWaiting(item) && stored.has(item.card.id))
    for (const { card } of ours) await this.#step(card.id, { kind: 'listed', stored })
  }

  /** Looks at the disk again: at the start, and when another tab has changed it. What it no longer has was stored from there. */
  async reread(): Promise<void> {
    const { items, written } = await this.#parts.disk.read()
    const onDisk = new Map(items.map((item) => [item.card.id, item]))
    const here = this.#state.items.flatMap((item): OutboxItem[] => {
      const kept = onDisk.get(item.card.id)
      onDisk.delete(item.card.id)
      if (kept !== undefined) return [kept]
      return canChange(item) ? [] : [{ ...item, state: 'stored', problem: null }]
    })
    this.#show({ items: [...onDisk.values(), ...here], written })
    if (this.#timer === undefined && items.some(isWaiting)) this.#after(askAgainAfterMs(this.#parts.random()))
  }

  /** Tries at once: there is something new, or the network is back. */
  wake(): void {
    this.#failures = 0
    this.#after(0)
  }

  async #changed(): Promise<void> {
    await this.reread()
    this.#parts.tellTabs()
    this.wake()
  }

  #show(state: OutboxState): void {
    this.#state = state
    for (const tell of this.#watchers) tell()
  }

  async #step(id: string, event: OutboxEvent): Promise<OutboxItem | undefined> {
    const item = (await this.#parts.disk.change(id, (now) => nextItem(now, event))) ?? undefined
    if (item === undefined) await this.reread()
    else this.#show({ ...this.#state, items: this.#state.items.map((one) => (one.card.id === id ? item : one)) })
    this.#parts.tellTabs()
    return item
  }

  #after(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.#sendAll()
    }, ms)
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) {
      this.#again = true
      return
    }
    this.#sending = true
    this.#again = false
    const waiting = this.#state.items.filter(isWaiting)
    const failed = waiting.length > 0 && !(await this.#sendEach(waiting).catch(() => false))
    this.#sending = false
    if (this.#again) this.#after(0)
    else if (failed) this.#after(retryAfterMs(this.#failures++, this.#parts.random()))
    else if (this.#state.items.some(isWaiting)) this.#after(askAgainAfterMs(this.#parts.random()))
  }

  /** False when some card got no answer, or one that may change. The first silence ends the attempt: the others would fare no better. */
  async #sendEach(items: OutboxItem[]): Promise<boolean> {
    if (!this.#parts.reachable()) return false
    let all = true
    for (const { card } of items) {
      const now = await this.#step(card.id, { kind: 'attempt' })
      if (now === undefined || !isWaiting(now)) continue
      const problem = await this.#parts.send(now.card)
      await this.#step(card.id, problem === null ? { kind: 'received' } : { kind: 'refused', problem })
      const after = this.#state.items.find((item) => item.card.id === card.id)
      if (after?.state === 'kept') all = false
    }
    if (all) this.#failures = 0
    return all
  }
}
