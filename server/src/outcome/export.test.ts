import { randomUUID } from 'node:crypto'
import type { Language, Role } from '@kapihan/base'
import { harvestActs } from '@kapihan/harvest'
import { numbersOf, outcomeActs, type ExportFormat } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument, makeThemes } from '../../test/make/outcome.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const ask = (tab: Tab, input: { workshop: string; format: ExportFormat; language: Language }) =>
  tab.request(`/api/view/outcome.export?input=${encodeURIComponent(JSON.stringify(input))}`)

async function refusalOf(response: Response): Promise<{ code: string; detail: object; message: string }> {
  return ((await response.json()) as { refusal: { code: string; detail: object; message: string } }).refusal
}

test('refuses hosts and participants, and a workshop without a document', async () => {
  const { workshop, rapporteur } = await makeThemes(app)
  for (const role of ['host', 'participant'] as Role[]) {
    const refusal = await refusalOf(
      await ask(await app.as(role, { workshop }), { workshop, format: 'pdf', language: 'en' }),
    )
    expect(refusal.code).toBe('base.not-allowed')
  }
  const none = await refusalOf(await ask(rapporteur, { workshop, format: 'pdf', language: 'en' }))
  expect(none.code).toBe('outcome.no-document')
})

test('does not let a paragraph without sources out in any format, and does once it has some', async () => {
  const { workshop, rapporteur, theme, ids } = await makeDocument(app)
  const id = randomUUID()
  const added = { workshop, id, section: 'introduction', after: null, text: { en: 'From nowhere.' }, sources: [] }
  await rapporteur.act(outcomeActs.addParagraph, added)
  for (const format of ['docx', 'pdf', 'html'] as const)
    expect(await refusalOf(await ask(rapporteur, { workshop, format, language: 'en' }))).toMatchObject({
      code: 'outcome.paragraph-without-sources',
      detail: { paragraphs: ['1'] },
      message: 'Not exported: these paragraphs have no sources: 1.',
    })
  const sources = [{ kind: 'theme' as const, theme, cards: [ids[0]!] }]
  await rapporteur.act(outcomeActs.setSources, { workshop, paragraph: id, revision: 1, sources })
  expect(await (await ask(rapporteur, { workshop, format: 'html', language: 'en' })).text()).toContain('From nowhere.')
})

test('does not let a text out whose cards were dropped', async () => {
  const { workshop, rapporteur, ids, document, onTheme } = await makeDocument(app)
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: [ids[0]!], reason: null })
  const refusal = await refusalOf(await ask(rapporteur, { workshop, format: 'docx', language: 'en' }))
  const number = numbersOf(document).get(onTheme.id)
  expect(refusal).toMatchObject({ code: 'outcome.not-ready', detail: { count: 1, paragraphs: [String(number)] } })
})

test.each([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['html', 'text/html; charset=utf-8', '<!doctype html>'],
] as const)('answers a planner with a %s file under the workshop’s name', async (format, mediaType, begins) => {
  const { workshop, ids, theme, secret } = await makeDocument(app)
  const planner = await app.as('planner', { workshop, party: 'PHL' })
  const response = await ask(planner, { workshop, format, language: 'fr' })
  expect(response.headers.get('content-type')).toBe(mediaType)
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${workshop}-outcome-fr.${format}"`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, begins.length).toString()).toBe(begins)
  for (const hidden of [...ids, theme, secret]) expect(bytes.includes(hidden)).toBe(false)
})

test('follows the document: what was edited is in the next export', async () => {
  const { workshop, rapporteur, onTheme } = await makeDocument(app)
  const html = async () => (await ask(rapporteur, { workshop, format: 'html', language: 'es' })).text()
  expect(await html()).toContain(onTheme.text.es)
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'es' as const, text: 'Pagan los empleadores.' }
  await rapporteur.act(outcomeActs.editParagraph, edit)
  expect(await html()).toContain('Pagan los empleadores.')
})

test('says in which paragraph the PDF lacks a sign, and leaves the other formats open', async () => {
  const { workshop, rapporteur, document, onTheme } = await makeDocument(app)
  const number = String(numbersOf(document).get(onTheme.id))
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'en' as const, text: 'Said 😀.' }
  await rapporteur.act(outcomeActs.editParagraph, edit)
  const refusal = await refusalOf(await ask(rapporteur, { workshop, format: 'pdf', language: 'en' }))
  expect(refusal).toMatchObject({ code: 'outcome.no-font', detail: { paragraphs: [number] } })
  expect(await (await ask(rapporteur, { workshop, format: 'html', language: 'en' })).text()).toContain('Said 😀.')
  expect((await ask(rapporteur, { workshop, format: 'pdf', language: 'fr' })).headers.get('content-type')).toBe(
    'application/pdf',
  )
})
