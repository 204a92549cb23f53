import { printLinks } from '@kapihan/server'
import type { Command } from './command.ts'
import { envWith, runningServer } from './with-server.ts'

export const links: Command = {
  usage: 'links [--data FOLDER]',
  says: 'Prints one new one-time link per role of the running server.',
  options: { data: '' },
  run: async ({ data = '' }) => {
    await printLinks(await runningServer(envWith(data)), (line) => console.log(line))
    return 0
  },
}
