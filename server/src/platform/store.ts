import { fileURLToPath } from 'node:url'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { StartError, type StoreSource } from './config.ts'

/** The one Drizzle type every feature sees; this file is the only one that knows there are two drivers. */
export type Db = PgDatabase<PgQueryResultHKT>

/** A branded store, so that a handler of one plane cannot be given the other's. */
export interface Store<P extends 'identity' | 'voice' = 'identity' | 'voice'> {
  plane: P
  db: Db
  /** Sends `payload` on the channel; inside a transaction pass its `tx`, then it goes out with the commit or not at all. */
  notify(payload: string, tx?: Db): Promise<void>
  /** Calls back for every payload, from this process and others; `onGap` when some may have been missed. */
  listen(onPayload: (payload: string) => void, onGap: () => void): Promise<void>
  close(): Promise<void>
}

const channel = 'kapihan'

export async function openStore<P extends 'identity' | 'voice'>(plane: P, source: StoreSource): Promise<Store<P>> {
  return source.kind === 'postgres' ? openPostgres(plane, source.url) : openEmbedded(plane, source)
}

const migrationsOf = (plane: string): string => fileURLToPath(new URL(`../../migrations/${plane}`, import.meta.url))

async function openEmbedded<P extends 'identity' | 'voice'>(plane: P, source: StoreSource): Promise<Store<P>> {
  const client = new PGlite(optionsOf(source))
  await client.waitReady
  const db = drizzlePglite({ client, casing: 'snake_case' })
  await migratePglite(db, { migrationsFolder: migrationsOf(plane) })
  return {
    plane,
    db: db as unknown as Db,
    notify: (payload, tx) => sendNotify(tx ?? db, payload),
    listen: async (onPayload) => void (await client.listen(channel, onPayload)),
    close: () => client.close(),
  }
}

function optionsOf(source: StoreSource): PGliteOptions {
  if (source.kind === 'folder') return { dataDir: source.folder }
  return source.kind === 'memory' && source.from !== undefined ? { loadDataDir: source.from } : {}
}

async function openPostgres<P extends 'identity' | 'voice'>(plane: P, url: string): Promise<Store<P>> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 })
  // An idle connection that breaks is replaced on the next use; without a listener the process would end.
  pool.on('error', () => undefined)
  const db = drizzlePg({ client: pool, casing: 'snake_case' })
  try {
    await migratePg(db, { migrationsFolder: migrationsOf(plane) })
  } catch (cause) {
    await pool.end()
    throw new StartError(`The ${plane} database does not answer or refuses us: ${reasonOf(cause)}.`, { cause })
  }
  const listener = new PostgresListener(url)
  return {
    plane,
    db: db as unknown as Db,
    notify: (payload, tx) => sendNotify(tx ?? db, payload),
    listen: (onPayload, onGap) => listener.start(onPayload, onGap),
    close: async () => {
      await listener.stop()
      await pool.end()
    },
  }
}

async function sendNotify(db: Db, payload: string): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${payload})`)
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? (inner.message || inner.name).split('\n')[0]! : String(inner)
}

/** Holds one connection for LISTEN and comes back after it breaks; everything in between counts as missed. */
class PostgresListener {
  #client: pg.Client | null = null
  #stopped = false
  readonly #url: string
  constructor(url: string) {
    this.#url = url
  }

  async start(onPayload: (payload: string) => void, onGap: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    client.on('notification', (message) => onPayload(message.payload ?? ''))
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (cause) {
      await client.end()
      throw cause
    }
    // Only a connection that stood may ask for another: a failed attempt is the caller's to repeat.
    client.on('end', () => {
      if (!this.#stopped) void this.#restart(onPayload, onGap)
    })
    this.#client = client
  }

  async #restart(onPayload: (payload: string) => void, onGap: () => void): Promise<void> {
    while (!this.#stopped) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      try {
        await this.start(onPayload, onGap)
        onGap()
        return
      } catch {
        // The server is still away: the loop tries again until it is back or we are stopped.
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#client?.end()
  }
}
