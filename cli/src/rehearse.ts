import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse as play } from '@kapihan/rehearsal'
import { doorOf, openInstallation, readConfig, StartError } from '@kapihan/server'
import type { Command } from './command.ts'
import { withServer, type Server } from './with-server.ts'

const whole = (name: string, value: string, least: number, most: number): number => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new StartError(`--${name} is "${value}"; it must be a whole number from ${least} to ${most}.`)
  return number
}

export const rehearse: Command = {
  usage: 'rehearse --out DIR [--workshop gfmd-2019] [--people 150] [--seed 1] [--speed max] [--url URL --data FOLDER]',
  says: 'Plays both days with a simulated crowd over the real interface and leaves the documents in DIR.',
  options: { out: '', workshop: 'gfmd-2019', people: '150', seed: '1', speed: 'max', url: '', data: '' },
  run: async ({ out = '', workshop = '', people = '', seed = '', speed = '', url = '', data = '' }) => {
    if (out === '') throw new StartError('Say where the documents go: kapihan rehearse --out DIR')
    const wishes = {
      workshop,
      people: whole('people', people, 75, 150),
      seed: whole('seed', seed, 0, 4_294_967_295),
      speed: speed === 'max' ? null : whole('speed', speed, 1, 100_000),
      out,
      tell: (line: string) => console.log(line),
    }
    await withRehearsalServer(url, data, (server) => play({ ...wishes, door: doorOf(server, workshop) }))
    return 0
  },
}

/** The server named by --url, whose key lies in its data folder; otherwise one of our own in a folder that goes away. */
async function withRehearsalServer(
  url: string,
  data: string,
  run: (server: Server) => Promise<unknown>,
): Promise<void> {
  if (url !== '') {
    if (!URL.canParse(url)) throw new StartError(`--url is "${url}"; give an address like http://localhost:4680.`)
    if (data === '')
      throw new StartError('--url needs --data, the data folder of that server, for the key to its links.')
    const { key } = await openInstallation(readConfig({ KAPIHAN_DATA: data }, process.cwd()))
    await run({ url: new URL(url).origin, key, workshops: [] })
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'kapihan-rehearsal-'))
  try {
    await withServer({ KAPIHAN_DATA: join(folder, 'data') }, run, false)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
