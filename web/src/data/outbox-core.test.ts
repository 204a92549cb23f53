import type { CardDraft } from '@kapihan/cafe'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Outbox, retryAfterMs } from './outbox-core.ts'
import type { OutboxDisk } from './outbox-disk.ts'
import type { NewCard, OutboxItem, Problem } from './outbox-item.ts'

/** A disk in memory that outlives an outbox, as a real one outlives a tab. */
class MemoryDisk implements OutboxDisk {
  items = new Map<string, OutboxItem>()
  written: Record<number, number> = {}
  full = false
  read() {
    return Promise.resolve({ items: [...this.items.values()], written: { ...this.written } })
  }
  add(item: OutboxItem, instead?: { id: string; may: (item: OutboxItem) => boolean }) {
    if (this.full) return Promise.reject(new Error('disk full'))
    const old = instead === undefined ? undefined : this.items.get(instead.id)
    if (instead !== undefined && (old === undefined || !instead.may(old))) return Promise.resolve(false)
    if (old !== undefined) this.#remove(old, -1)
    this.items.set(item.card.id, item)
    this.#count(item.card.round, 1)
    return Promise.resolve(true)
  }
  change(id: string, next: (item: OutboxItem) => OutboxItem | null) {
    const old = this.items.get(id)
    if (old === undefined) return Promise.resolve(undefined)
    const item = next(old)
    if (item === null) this.#remove(old, -1)
    else if (item.state === 'stored') this.#remove(old, 0)
    else this.items.set(id, item)
    return Promise.resolve(item)
  }
  #remove({ card }: OutboxItem, by: number) {
    this.items.delete(card.id)
    this.#count(card.round, by)
  }
  #count(round: number, by: number) {
    this.written[round] = (this.written[round] ?? 0) + by
  }
}

const card: NewCard = {
  room: 'r1',
  round: 2,
  kind: 'idea',
  text: 'A pact',
  language: 'en',
  question: null,
  objective: null,
}
const closed: Problem = { code: 'cafe.round-closed', message: 'Round 2 has closed.' }

let disk: MemoryDisk
let sent: CardDraft[]
let answer: (card: CardDraft) => Problem | null
let online: boolean
let ids: number

const openTab = () =>
  new Outbox({
    disk,
    send: (one) => {
      sent.push(one)
      return new Promise((resolve) => resolve(answer(one)))
    },
    reachable: () => online,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    random: () => 0.5,
    tellTabs: () => undefined,
  })
const states = (outbox: Outbox) => outbox.state.items.map((item) => item.state)

beforeEach(() => {
  vi.useFakeTimers()
  disk = new MemoryDisk()
  sent = []
  answer = () => null
  online = true
  ids = 0
})
afterEach(() => void vi.useRealTimers())

test('has a card on disk before it says kept, and before it sends', async () => {
  const outbox = openTab()
  const id = await outbox.keep(card)
  expect(disk.items.get(id)).toMatchObject({ state: 'kept', card: { text: 'A pact' } })
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent.map((one) => one.id)).toEqual([id])
  expect(states(outbox)).toEqual(['received'])
})

test('keeps nothing and says so when the disk is full or the card is none', async () => {
  const outbox = openTab()
  await expect(outbox.keep({ ...card, text: '   ' })).rejects.toThrow()
  disk.full = true
  await expect(outbox.keep(card)).rejects.toThrow('disk full')
  expect(outbox.state.items).toEqual([])
})

test('sends the same id again and again while no answer comes, ever more rarely, and not at all while offline', async () => {
  answer = () => {
    throw new TypeError('network')
  }
  const outbox = openTab()
  await outbox.keep(card)
  await vi.advanceTimersByTimeAsync(60_000)
  const tries = sent.length
  expect(tries).toBeGreaterThan(3)
  expect(new Set(sent.map((one) => one.id)).size).toBe(1)
  online = false
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent.length).toBe(tries)
  online = true
  answer = () => null
  outbox.wake()
  await vi.advanceTimersByTimeAsync(1)
  expect(states(outbox)).toEqual(['received'])
})

test('is sent by the next tab after a crash', async () => {
  online = false
  const id = await openTab().keep(card)
  online = true
  const next = openTab()
  await next.reread()
  next.wake()
  await vi.advanceTimersByTimeAsync(1)
  expect(sent.map((one) => one.id)).toContain(id)
})

test('leaves the disk when its id is listed, and only then', async () => {
  const outbox = openTab()
  const id = await outbox.keep(card)
  await vi.advanceTimersByTimeAsync(1)
  await outbox.learn(new Set(['somebody-else']))
  expect(disk.items.size).toBe(1)
  await outbox.learn(new Set(['somebody-else', id]))
  expect(disk.items.size).toBe(0)
  expect(states(outbox)).toEqual(['stored'])
  expect(outbox.state.written).toEqual({ 2: 1 })
})

test('sends a received card again, since a server that restarted before storing has lost it', async () => {
  const outbox = openTab()
  await outbox.keep(card)
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toEqual(sent[0])
  answer = () => closed
  await vi.advanceTimersByTimeAsync(30_000)
  expect(outbox.state.items).toMatchObject([{ state: 'refused', problem: closed }])
})

test('stops sending what is refused for good, and lets it be written again under a new id in another round', async () => {
  answer = () => closed
  const outbox = openTab()
  const id = await outbox.keep(card)
  await vi.advanceTimersByTimeAsync(300_000)
  expect(sent).toHaveLength(1)
  answer = () => null
  const other = await outbox.edit(id, { round: 3, text: 'A compact' })
  await vi.advanceTimersByTimeAsync(1)
  expect(other).not.toBe(id)
  expect(sent[1]).toMatchObject({ id: other, round: 3, text: 'A compact' })
  expect(outbox.state.written).toEqual({ 2: 0, 3: 1 })
})

test('does not edit or discard what the server may have', async () => {
  const outbox = openTab()
  const id = await outbox.keep(card)
  await vi.advanceTimersByTimeAsync(1)
  expect(await outbox.edit(id, { text: 'Other' })).toBeNull()
  expect(await outbox.discard(id)).toBe(false)
  expect(outbox.state.items).toMatchObject([{ card: { id, text: 'A pact' } }])
})

test('discards what was never sent', async () => {
  online = false
  const outbox = openTab()
  const id = await outbox.keep(card)
  expect(await outbox.discard(id)).toBe(true)
  expect(outbox.state).toEqual({ items: [], written: { 2: 0 } })
})

test('goes on with the other cards when one is refused', async () => {
  online = false
  const outbox = openTab()
  const first = await outbox.keep(card)
  await outbox.keep({ ...card, round: 3 })
  online = true
  answer = (one) => (one.id === first ? closed : null)
  outbox.wake()
  await vi.advanceTimersByTimeAsync(1)
  expect(states(outbox).sort()).toEqual(['received', 'refused'])
})

test('shows as stored what another tab has seen stored', async () => {
  const one = openTab()
  const other = openTab()
  const id = await one.keep(card)
  await vi.advanceTimersByTimeAsync(1)
  await other.reread()
  await one.learn(new Set([id]))
  await other.reread()
  expect(states(other)).toEqual(['stored'])
})

test('waits between one and thirty seconds before it tries again', () => {
  for (const failures of [0, 1, 5, 50])
    for (const random of [0, 0.5, 1]) {
      expect(retryAfterMs(failures, random)).toBeGreaterThanOrEqual(1_000)
      expect(retryAfterMs(failures, random)).toBeLessThanOrEqual(30_000)
    }
})
