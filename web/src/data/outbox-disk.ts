import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { OutboxItem } from './outbox-item.ts'

/** Where unsent cards survive a reload, a crash and an empty battery. One for each workshop and role of this browser. */
export interface OutboxDisk {
  read(): Promise<{ items: OutboxItem[]; written: Record<number, number> }>
  /** Resolves once the item is on disk. `instead` leaves in the same transaction, provided `may` says so of it as it is now. */
  add(item: OutboxItem, instead?: { id: string; may: (item: OutboxItem) => boolean }): Promise<boolean>
  /** Changes an item as it is on disk now; null removes it. Answers what became of it, undefined for one that has gone. */
  change(id: string, next: (item: OutboxItem) => OutboxItem | null): Promise<OutboxItem | null | undefined>
}

interface Schema extends DBSchema {
  items: { key: string; value: OutboxItem & { owner: string }; indexes: { owner: string } }
  /** How many cards of a round were written here: a number, so that no trace of a stored card remains. */
  written: { key: [owner: string, round: number]; value: number }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('kapihan-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('items', { keyPath: 'card.id' }).createIndex('owner', 'owner')
      db.createObjectStore('written')
    },
    terminated: () => (opened = undefined),
  })
  opened.catch(() => (opened = undefined))
  return opened
}

const strictly = { durability: 'strict' } as const
const bare = ({ card, state, attempted, problem }: OutboxItem): OutboxItem => ({ card, state, attempted, problem })

/** The disk of one workshop and role. */
export function outboxDisk(owner: string): OutboxDisk {
  const writing = async () => (await open()).transaction(['items', 'written'], 'readwrite', strictly)
  type Writing = Awaited<ReturnType<typeof writing>>
  const count = async (tx: Writing, round: number, by: number) => {
    const written = tx.objectStore('written')
    const before = (await written.get([owner, round])) ?? 0
    await written.put(Math.max(0, before + by), [owner, round])
  }
  return {
    async read() {
      const tx = (await open()).transaction(['items', 'written'])
      const items = await tx.objectStore('items').index('owner').getAll(owner)
      const written: Record<number, number> = {}
      const all = IDBKeyRange.bound([owner, 0], [owner, Infinity])
      for await (const { key, value } of tx.objectStore('written').iterate(all)) written[key[1]] = value
      return { items: items.map(bare), written }
    },
    async add(item, instead) {
      const tx = await writing()
      const items = tx.objectStore('items')
      if (instead !== undefined) {
        const old = await items.get(instead.id)
        if (old === undefined || !instead.may(old)) return false
        await items.delete(instead.id)
        await count(tx, old.card.round, -1)
      }
      await items.put({ ...item, owner })
      await count(tx, item.card.round, 1)
      await tx.done
      return true
    },
    async change(id, next) {
      const tx = await writing()
      const items = tx.objectStore('items')
      const old = await items.get(id)
      if (old === undefined) return undefined
      const now = bare(old)
      const item = next(now)
      if (item === now) return item
      if (item === null) {
        await items.delete(id)
        await count(tx, old.card.round, -1)
      } else if (item.state === 'stored') await items.delete(id)
      else await items.put({ ...item, owner })
      await tx.done
      return item
    },
  }
}
