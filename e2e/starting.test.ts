import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerProcess, type ServerProcess } from './server-process.ts'

const main = fileURLToPath(new URL('../server/src/main.ts', import.meta.url))
let folder: string
let running: ServerProcess
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kapihan-start-'))
  running = await startServerProcess({ KAPIHAN_DATA: join(folder, 'data') })
})
afterAll(async () => {
  await running.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Starts the program where it should not start; answers what it says and how it ends. */
function startBadly(env: Record<string, string>): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], KAPIHAN_DATA: join(folder, 'other'), PORT: '4799', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ said: said.trim(), code })))
}

test('prints one link per role and serves the workshop of March 2019', async () => {
  const output = running.output()
  for (const role of ['secretariat', 'host', 'facilitator', 'note-taker', 'participant', 'desk', 'planner'])
    expect(output).toMatch(new RegExp(`^  ${role} +${running.url}/enter#[\\w-]{22}$`, 'm'))
  expect(output).toMatch(new RegExp(`^  screen +${running.url}/gfmd-2019/screen$`, 'm'))
  const agenda = await fetch(
    `${running.url}/api/view/blueprint.agenda?input=${encodeURIComponent('{"workshop":"gfmd-2019"}')}`,
  )
  expect(await agenda.json()).toMatchObject({ number: 1, dates: { start: '2019-03-21', end: '2019-03-22' } })
})

test('sends headers that let nothing else run on its pages, and keeps answers to itself', async () => {
  const page = await fetch(`${running.url}/gfmd-2019`)
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
})

test('says that the port is in use', async () => {
  const { said, code } = await startBadly({ PORT: new URL(running.url).port })
  expect([said, code]).toEqual([
    `Port ${new URL(running.url).port} is in use by another program; stop it, or give another PORT.`,
    1,
  ])
})

test('says who has the data folder open', async () => {
  const { said, code } = await startBadly({ KAPIHAN_DATA: join(folder, 'data') })
  expect(said).toContain(`is in use by another Kapihan (process ${running.pid}`)
  expect(code).toBe(1)
})

test('says that a database does not answer', async () => {
  const { said, code } = await startBadly({
    KAPIHAN_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/people',
    KAPIHAN_VOICE_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/voice',
  })
  expect(said).toMatch(/^The identity database does not answer or refuses us: .*ECONNREFUSED.*\.$/)
  expect(code).toBe(1)
})

test('refuses a damaged folder in a sentence and leaves it as it is', async () => {
  const damaged = join(folder, 'damaged')
  await mkdir(damaged)
  await writeFile(join(damaged, 'kapihan.json'), '{"format": 1')
  const { said, code } = await startBadly({ KAPIHAN_DATA: damaged })
  expect(said).toMatch(/kapihan\.json is damaged; restore it from a backup\. The folder was left as it is\.$/)
  expect(code).toBe(1)
  expect(await readdir(damaged)).toEqual(['kapihan.json'])
})
