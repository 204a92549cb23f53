import { writeFile } from 'node:fs/promises'
import { outcomeViews } from '@kapihan/outcome'
import { Visitor } from '@kapihan/rehearsal'
import { doorOf, StartError } from '@kapihan/server'
import type { Command } from './command.ts'
import { envWith, withServer } from './with-server.ts'

export const archive: Command = {
  usage: 'archive --out FILE [--workshop gfmd-2019] [--data FOLDER]',
  says: 'Writes a whole workshop, without personal data, as one documented file (docs/archive.md).',
  options: { out: '', workshop: 'gfmd-2019', data: '' },
  run: async ({ out = '', workshop = '', data = '' }) => {
    if (out === '') throw new StartError('Say where the archive goes: kapihan archive --out FILE')
    const bytes = await withServer(envWith(data), async (server) => {
      const secretariat = await Visitor.arrive(doorOf(server, workshop), 'secretariat')
      return secretariat.file(outcomeViews.archive, { workshop })
    })
    // A file is never overwritten half: written whole or not at all, and only where none is.
    await writeFile(out, bytes, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
      throw new StartError(
        `${out} cannot be written: ${cause.code === 'EEXIST' ? 'it exists already' : cause.message}.`,
        { cause },
      )
    })
    console.log(`${out}: ${bytes.length} bytes`)
    return 0
  },
}
