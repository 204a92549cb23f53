import { resolve } from 'node:path'

/** Where the two stores live: an embedded folder, or two PostgreSQL databases. Never one for both. */
export type StoreSource =
  | { kind: 'folder'; folder: string }
  | { kind: 'postgres'; url: string }
  /** Gone when closed; `from` is a copy of another store to begin with. */
  | { kind: 'memory'; from?: Blob }

export interface Config {
  port: number
  /** Holds the installation's key and, when embedded, both stores. */
  dataFolder: string
  identity: StoreSource
  voice: StoreSource
}

/** Stops the start with one sentence an administrator can act on. */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartError'
  }
}

/** Reads PORT, KAPIHAN_DATA, KAPIHAN_DATABASE_URL and KAPIHAN_VOICE_DATABASE_URL; a bad value throws a StartError. */
export function readConfig(env: Record<string, string | undefined>, cwd: string): Config {
  const dataFolder = resolve(cwd, env['KAPIHAN_DATA'] ?? 'kapihan-data')
  if (env['KAPIHAN_DATA'] !== undefined && env['KAPIHAN_DATA'].trim() === '')
    throw new StartError('KAPIHAN_DATA is empty; give a folder, or leave it out to use ./kapihan-data.')
  return { port: readPort(env['PORT']), dataFolder, ...readSources(env, dataFolder) }
}

function readPort(value: string | undefined): number {
  if (value === undefined) return 4680
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535)
    throw new StartError(`PORT is "${value}"; it must be a number from 1 to 65535.`)
  return port
}

function readSources(env: Record<string, string | undefined>, dataFolder: string): Pick<Config, 'identity' | 'voice'> {
  const identity = env['KAPIHAN_DATABASE_URL']
  const voice = env['KAPIHAN_VOICE_DATABASE_URL']
  if (identity === undefined && voice === undefined)
    return {
      identity: { kind: 'folder', folder: resolve(dataFolder, 'identity') },
      voice: { kind: 'folder', folder: resolve(dataFolder, 'voice') },
    }
  if (identity === undefined || voice === undefined)
    throw new StartError('KAPIHAN_DATABASE_URL and KAPIHAN_VOICE_DATABASE_URL go together; one of them is missing.')
  const [identityUrl, voiceUrl] = [
    postgresUrl('KAPIHAN_DATABASE_URL', identity),
    postgresUrl('KAPIHAN_VOICE_DATABASE_URL', voice),
  ]
  if (identityUrl.host === voiceUrl.host && identityUrl.pathname === voiceUrl.pathname)
    throw new StartError(
      'KAPIHAN_DATABASE_URL and KAPIHAN_VOICE_DATABASE_URL name the same database; the wall needs two.',
    )
  return { identity: { kind: 'postgres', url: identity }, voice: { kind: 'postgres', url: voice } }
}

function postgresUrl(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2)
    throw new StartError(`${name} is not a PostgreSQL address like postgres://user:secret@host:5432/database.`)
  return url
}
