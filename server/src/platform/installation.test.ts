import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { openInstallation } from './installation.ts'
import { holderOf, holdFolder } from './lock.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kapihan-'))))
afterEach(() => rm(folder, { recursive: true }))
const open = () => openInstallation(readConfig({ KAPIHAN_DATA: folder }, '/'))

async function contents(): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  return Promise.all(names.map(async (one) => `${one.name}: ${await readFile(join(one.parentPath, one.name), 'utf8')}`))
}

test('makes a key in an empty folder and finds it again', async () => {
  const { key } = await open()
  expect(key.length).toBeGreaterThan(40)
  expect((await open()).key).toBe(key)
})

test.each([
  [
    'a newer installation',
    'kapihan.json',
    '{"format":99,"key":"0123456789012345678901234567890123456789"}',
    /newer Kapihan/,
  ],
  ['a damaged installation', 'kapihan.json', '{"format":1,', /is damaged/],
  ['a folder of something else', 'thesis.docx', 'important', /holds files but no kapihan.json/],
])('refuses %s in one sentence and leaves it untouched', async (_, name, text, sentence) => {
  await writeFile(join(folder, name), text)
  const before = await contents()
  await expect(open()).rejects.toThrow(sentence)
  expect(await contents()).toEqual(before)
})

test.each([
  ['without its control file', '18', 0, /no readable PostgreSQL files/],
  ['of another PostgreSQL', '17', 8192, /written by PostgreSQL 17/],
])('refuses a store %s and leaves it untouched', async (_, version, controlBytes, sentence) => {
  await open()
  await mkdir(join(folder, 'voice', 'global'), { recursive: true })
  await writeFile(join(folder, 'voice', 'PG_VERSION'), `${version}\n`)
  await writeFile(join(folder, 'voice', 'global', 'pg_control'), Buffer.alloc(controlBytes))
  const before = await contents()
  await expect(open()).rejects.toThrow(sentence)
  expect(await contents()).toEqual(before)
})

test('lets one living process have a folder, and takes over from one that died', async () => {
  const lock = join(folder, 'kapihan.lock')
  const other = JSON.stringify({ pid: process.ppid, url: 'http://localhost:1' })
  await writeFile(lock, other)
  await expect(holdFolder(folder, 'http://localhost:2', true)).rejects.toThrow(
    `in use by another Kapihan (process ${process.ppid}`,
  )
  expect(await readFile(lock, 'utf8')).toBe(other)
  for (const stale of [{ pid: 4_194_303, url: 'x' }, { pid: process.pid, url: 'x' }, 'half writ']) {
    await writeFile(lock, typeof stale === 'string' ? stale : JSON.stringify(stale))
    const release = await holdFolder(folder, 'http://localhost:2', true)
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual({ pid: process.pid, url: 'http://localhost:2' })
    await release()
  }
  expect(await holderOf(folder)).toBeNull()
})

test('lets nobody else into the folder', async () => {
  await open()
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})
