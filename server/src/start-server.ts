import { createServer } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { makeApp } from './app.ts'
import { registered } from './people/index.ts'
import type { Stores } from './platform/act.ts'
import { StartError, type Config } from './platform/config.ts'
import { faultLine } from './platform/fault-log.ts'
import { openInstallation } from './platform/installation.ts'
import { Live } from './platform/live.ts'
import { holdFolder } from './platform/lock.ts'
import { operator } from './platform/operator.ts'
import { Sessions } from './platform/session.ts'
import { clientFolder, guard, serveClient } from './platform/static.ts'
import { openStore } from './platform/store.ts'
import { seed } from './seed.ts'

export interface RunningServer {
  url: string
  workshops: string[]
  /** Opens the operator's door: one-time links, as `npx kapihan links` prints them. */
  key: string
  stop: () => Promise<void>
}

const host = '127.0.0.1'

/** Opens both stores, makes the shipped workshops `ready` (or only their designs) and listens; a StartError says in one sentence why not. */
export async function startServer(config: Config, log: (line: string) => void, ready = true): Promise<RunningServer> {
  await portIsFree(config.port)
  const url = `http://localhost:${config.port}`
  const installation = await openInstallation(config)
  const release = await holdFolder(config.dataFolder, url, config.identity.kind === 'folder')
  try {
    const stores = await openStores(config)
    const live = new Live()
    await live.join([stores.identity, stores.voice])
    const platform = { stores, live, now: () => new Date().toISOString() }
    const workshops = await seed(platform, ready)
    const sessions = new Sessions(stores.identity, installation.key, url)
    const app = new Hono()
    guard(app)
    const api = makeApp({ ...platform, sessions, logFault: (where, error) => log(faultLine(where, error)) })
    app.route(
      '/',
      api.route(
        '/',
        operator(platform, { key: installation.key, somebodyOf: (workshop) => somebodyOf(stores, workshop) }),
      ),
    )
    await serveClient(app, clientFolder)
    const server = await listen(app, config.port)
    const stop = async () => {
      await closeServer(server)
      await closeStores(stores)
      await release()
    }
    return { url, workshops, key: installation.key, stop }
  } catch (cause) {
    await release()
    throw cause
  }
}

async function somebodyOf({ identity }: Stores, workshop: string): Promise<string | null> {
  const { people } = await registered(identity.db, workshop)
  return people.find((person) => person.workshopRole === 'participant')?.id ?? null
}

async function openStores(config: Config): Promise<Stores> {
  const identity = await openOrExplain('identity', config)
  try {
    return { identity, voice: await openOrExplain('voice', config) }
  } catch (cause) {
    await identity.close()
    throw cause
  }
}

async function openOrExplain<P extends 'identity' | 'voice'>(plane: P, config: Config) {
  try {
    return await openStore(plane, config[plane])
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(`The ${plane} store in ${config.dataFolder} cannot be opened; restore it from a backup.`, {
      cause,
    })
  }
}

async function closeStores(stores: Stores): Promise<void> {
  await stores.identity.close()
  await stores.voice.close()
}

function portIsFree(port: number): Promise<void> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new StartError(portSentence(port, cause.code), { cause })),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

const portSentence = (port: number, code: string | undefined): string =>
  code === 'EADDRINUSE'
    ? `Port ${port} is in use by another program; stop it, or give another PORT.`
    : `Port ${port} cannot be opened (${code ?? 'unknown reason'}); give another PORT.`

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, () => resolve(server))
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new StartError(portSentence(port, cause.code), { cause })),
    )
  })
}

/** Live streams never end by themselves, so connections are closed, not waited for. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
