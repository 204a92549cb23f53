import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError, type Config } from './config.ts'
import { controlFileIsSound } from './control-file.ts'

/** Rises with every migration an older program could not read. */
const format = 1

const Installation = z.strictObject({ format: z.int(), key: z.string().min(32) })
export type Installation = z.infer<typeof Installation>

/**
 * Reads the data folder's own file, or makes it in an empty folder. A folder that is newer, damaged or not ours
 * stops the start before anything in it is opened.
 */
export async function openInstallation(config: Config): Promise<Installation> {
  const installation = await findInstallation(config)
  // The embedded stores' own files are readable by all; nobody else may come as far as them.
  await chmod(config.dataFolder, 0o700)
  return installation
}

async function findInstallation(config: Config): Promise<Installation> {
  const file = join(config.dataFolder, 'kapihan.json')
  if (!existsSync(file)) return makeInstallation(config.dataFolder, file)
  const installation = await readInstallation(file)
  for (const source of [config.identity, config.voice]) if (source.kind === 'folder') await checkStore(source.folder)
  return installation
}

async function readInstallation(file: string): Promise<Installation> {
  const parsed = Installation.safeParse(parseJson(await readFile(file, 'utf8')))
  if (!parsed.success)
    throw new StartError(`${file} is damaged; restore it from a backup. The folder was left as it is.`)
  if (parsed.data.format > format)
    throw new StartError(`${file} was written by a newer Kapihan; start that version. The folder was left as it is.`)
  return parsed.data
}

async function makeInstallation(folder: string, file: string): Promise<Installation> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0)
      throw new StartError(
        `${folder} holds files but no kapihan.json; give an empty folder or one made by Kapihan. It was left as it is.`,
      )
    const installation = { format, key: randomBytes(32).toString('base64url') }
    // Written aside and renamed, so that a crash never leaves half a file.
    await writeFile(`${file}.new`, `${JSON.stringify(installation)}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
    return installation
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(`${folder} cannot be used as data folder: ${(cause as Error).message}.`, { cause })
  }
}

/** A PostgreSQL folder without its version or control file is damaged; opening it could only make that worse. */
async function checkStore(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const control = await readFile(join(folder, 'global', 'pg_control')).catch(() => Buffer.alloc(0))
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')
  if (version.trim() === '' || (version.trim() === '18' && !controlFileIsSound(control)))
    throw new StartError(
      `${folder} is damaged (no readable PostgreSQL files); restore it from a backup. It was left as it is.`,
    )
  if (version.trim() !== '18')
    throw new StartError(
      `${folder} was written by PostgreSQL ${version.trim()}, this Kapihan reads 18. It was left as it is.`,
    )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // not JSON: the caller's schema refuses it with its own sentence
  }
}
