import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from './config.ts'

const Holder = z.strictObject({ pid: z.int(), url: z.string() })
export type Holder = z.infer<typeof Holder>

const lockFile = (folder: string): string => join(folder, 'kapihan.lock')

/** Null for what a sudden stop left half written. */
function readHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The process that has the data folder open, if it lives. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const text = await readFile(lockFile(folder), 'utf8').catch(() => null)
  if (text === null) return null
  const holder = readHolder(text)
  // Our own number in it is that of a process before us: a container starts each time with the same.
  return holder !== null && holder.pid !== process.pid && isAlive(holder.pid) ? holder : null
}

/**
 * Notes that this process has the folder open; answers how to let go. An embedded store bears one process: `alone`, it
 * says who has it instead.
 */
export async function holdFolder(folder: string, url: string, alone: boolean): Promise<() => Promise<void>> {
  const holder = alone ? await holderOf(folder) : null
  if (holder !== null)
    throw new StartError(
      `${folder} is in use by another Kapihan (process ${holder.pid}, ${holder.url}). Stop that one, or give another KAPIHAN_DATA.`,
    )
  await rm(lockFile(folder), { force: true })
  try {
    await writeFile(lockFile(folder), JSON.stringify({ pid: process.pid, url }), { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    throw new StartError(
      `${folder} was taken by another Kapihan at this very moment. Stop that one, or give another KAPIHAN_DATA.`,
      { cause },
    )
  }
  return () => rm(lockFile(folder), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
