import { randomUUID } from 'node:crypto'
import { outcomeActs } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses an unknown section, an unknown neighbour, an unknown theme and cards from elsewhere', async () => {
  const { workshop, rapporteur, theme, document, now } = await makeDocument(app)
  const sent = { workshop, id: randomUUID(), section: 'topic-a', after: null, text: { en: 'Also.' }, sources: [] }
  const refused = async (some: object) =>
    (await rapporteur.refusal(outcomeActs.addParagraph, { ...sent, ...some })).detail
  expect(await refused({ section: 'annex' })).toEqual({ what: 'section' })
  expect(await refused({ after: randomUUID() })).toEqual({ what: 'paragraph' })
  expect(await refused({ sources: [{ kind: 'theme', theme: randomUUID(), cards: [randomUUID()] }] })).toEqual({
    what: 'theme',
  })
  expect(await refused({ sources: [{ kind: 'theme', theme, cards: [randomUUID()] }] })).toEqual({ cards: 1 })
  expect(await refused({ text: { fr: 'Aussi.' } })).toEqual({ fields: ['text.en (invalid_type)'] })
  expect(await now()).toEqual(document)
})

test('adds a paragraph where it was wanted, with the strength of its cards', async () => {
  const { workshop, rapporteur, theme, ids, onTheme, section, now } = await makeDocument(app)
  const id = randomUUID()
  const sources = [{ kind: 'theme' as const, theme, cards: [ids[0]!] }]
  const sent = { workshop, id, section: 'topic-a', after: onTheme.id, text: { en: 'Also.', fr: 'Aussi.' }, sources }
  const added = await rapporteur.act(outcomeActs.addParagraph, sent)
  expect(added).toMatchObject({ id, origin: 'written', strength: 'one', revision: 1, sources })
  expect(section(await now(), 'topic-a').map((one) => one.id)).toEqual([onTheme.id, id])
})

test('takes the same paragraph twice as once, and another under its id not at all', async () => {
  const { workshop, rapporteur, section, now } = await makeDocument(app)
  const sent = { workshop, id: randomUUID(), section: 'topic-b', after: null, text: { en: 'Also.' }, sources: [] }
  await rapporteur.act(outcomeActs.addParagraph, sent)
  await rapporteur.act(outcomeActs.addParagraph, sent)
  const other = await rapporteur.refusal(outcomeActs.addParagraph, { ...sent, text: { en: 'Other.' } })
  expect(other.code).toBe('base.id-taken')
  expect(section(await now(), 'topic-b').map((one) => one.text.en)).toEqual(['Also.'])
})
