import { parseArgs } from 'node:util'
import { StartError } from '@kapihan/server'
import { archive } from './archive.ts'
import type { Command } from './command.ts'
import { links } from './links.ts'
import { rehearse } from './rehearse.ts'

/** `kapihan COMMAND [--option value]`: one file a command, each saying what it takes. */
const commands: Record<string, Command> = { links, rehearse, archive }

function usage(): string {
  const lines = Object.values(commands).map(({ usage, says }) => `  kapihan ${usage}\n      ${says}`)
  return ['kapihan: what can be done from a terminal', '', ...lines].join('\n')
}

async function main([name, ...rest]: string[]): Promise<number> {
  const command = commands[name ?? '']
  if (command === undefined) {
    console.log(usage())
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2
  }
  const options = Object.fromEntries(Object.keys(command.options).map((key) => [key, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: rest, options })
    return await command.run({ ...command.options, ...values } as Record<string, string>)
  } catch (error) {
    const expected = error instanceof StartError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
    if (expected !== true) throw error
    console.error((error as Error).message)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
