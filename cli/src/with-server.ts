import { createServer } from 'node:net'
import {
  holderOf,
  openInstallation,
  readConfig,
  shippedWorkshops,
  StartError,
  startServer,
  type Config,
} from '@kapihan/server'

/** A server one may ask for links. */
export interface Server {
  url: string
  key: string
  workshops: string[]
}

/** The environment with the data folder a command was given, if it was. */
export const envWith = (data: string): Record<string, string | undefined> =>
  data === '' ? process.env : { ...process.env, KAPIHAN_DATA: data }

async function running(config: Config): Promise<Server | null> {
  const holder = await holderOf(config.dataFolder)
  if (holder === null) return null
  const { key } = await openInstallation(config)
  return { url: holder.url, key, workshops: await shippedWorkshops() }
}

/** The server that has this data folder open; a StartError where none has. */
export async function runningServer(env: Record<string, string | undefined>): Promise<Server> {
  const config = readConfig(env, process.cwd())
  const server = await running(config)
  if (server === null) throw new StartError(`No Kapihan has ${config.dataFolder} open; start it with “npm start”.`)
  return server
}

/** Does something with the running server, or with one started for as long as it takes. */
export async function withServer<T>(
  env: Record<string, string | undefined>,
  run: (server: Server) => Promise<T>,
  ready = true,
): Promise<T> {
  const config = readConfig(env, process.cwd())
  const open = await running(config)
  if (open !== null) return run(open)
  const server = await startServer({ ...config, port: await freePort() }, (line) => console.error(line), ready)
  try {
    return await run(server)
  } finally {
    await server.stop()
  }
}

/** A port nobody uses at this moment, on loopback. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
