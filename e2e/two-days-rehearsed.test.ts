import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const kapihan = fileURLToPath(new URL('../cli/bin/kapihan.js', import.meta.url))
const run = promisify(execFile)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kapihan-rehearsed-'))
  for (const name of ['first', 'second'])
    await run(process.execPath, [kapihan, 'rehearse', '--seed', '1', '--out', join(folder, name)])
}, 180_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = (name: string, of = 'first'): Promise<Buffer> => readFile(join(folder, of, name))

test('leaves the seven files, and says what happened', async () => {
  expect((await readdir(join(folder, 'first'))).sort()).toEqual([
    'outcome.ar.pdf',
    'outcome.en.docx',
    'outcome.en.html',
    'outcome.en.pdf',
    'plan.xlsx',
    'schedule.json',
    'summary.json',
  ])
  expect(JSON.parse((await file('summary.json')).toString())).toEqual({
    people: 150,
    cardsSent: 440,
    cardsStored: 440,
    briefsSigned: 9,
    themes: 23,
    paragraphs: 64,
    paragraphsWithoutSources: 0,
  })
})

test('gives the same bytes for the same seed', async () => {
  for (const name of await readdir(join(folder, 'first')))
    expect([name, (await file(name)).equals(await file(name, 'second'))]).toEqual([name, true])
})

test('the Word document opens, with its headings and every paragraph', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: await file('outcome.en.docx') })
  expect([...value.matchAll(/<h1>/g)].length).toBeGreaterThanOrEqual(4)
  expect([...value.matchAll(/<li>/g)].length).toBeGreaterThanOrEqual(64)
  expect(value).toContain('In all, 440 contributions were recorded')
})

test.each([
  ['outcome.en.pdf', 'en', /In all, 440 contributions were recorded/],
  ['outcome.ar.pdf', 'ar', /قاعدة تشاتام هاوس/],
])('%s opens, is tagged and says its language', async (name, language, words) => {
  const bytes = await file(name)
  expect(bytes.toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}`))
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      expect(await page.getStructTree()).not.toBeNull()
      const { items } = await page.getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  expect(texts.join(' ').normalize('NFKC').replace(/\s+/gu, ' ')).toMatch(words)
})

test('the plan is a sheet with a measure a row', async () => {
  const [heading = [], ...measures] = await readSheet(await file('plan.xlsx'))
  expect(heading.length).toBeGreaterThan(6)
  expect(measures).toHaveLength(8)
})
