import { outcomeActs, paragraphOf } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument, makeThemes } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses an edit before there is a document, and by somebody who does not draft', async () => {
  const { workshop, rapporteur, facilitator, ids } = await makeThemes(app)
  const sent = { workshop, paragraph: ids[0]!, revision: 1, language: 'en', text: 'Anew.' }
  expect((await rapporteur.refusal(outcomeActs.editParagraph, sent)).code).toBe('outcome.no-document')
  expect((await facilitator.refusal(outcomeActs.editParagraph, sent)).code).toBe('base.not-allowed')
})

test('refuses text that is blank or too long, and a paragraph it does not know', async () => {
  const { workshop, rapporteur, onTheme, ids, document, now } = await makeDocument(app)
  const sent = { workshop, paragraph: onTheme.id, revision: 1, language: 'en', text: ' ' }
  expect((await rapporteur.refusal(outcomeActs.editParagraph, sent)).detail).toEqual({ fields: ['text (empty)'] })
  const long = { ...sent, text: 'é'.repeat(4001) }
  expect((await rapporteur.refusal(outcomeActs.editParagraph, long)).detail).toEqual({ fields: ['text (too_long)'] })
  const unknown = { ...sent, paragraph: ids[0], text: 'Anew.' }
  expect((await rapporteur.refusal(outcomeActs.editParagraph, unknown)).detail).toEqual({ what: 'paragraph' })
  expect(await now()).toEqual(document)
})

test('writes one language and marks the translations of changed English as outdated', async () => {
  const { workshop, rapporteur, onTheme, now } = await makeDocument(app)
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'en' as const, text: 'Employers pay.' }
  const edited = await rapporteur.act(outcomeActs.editParagraph, edit)
  expect(edited).toMatchObject({
    revision: 2,
    outdated: ['fr', 'es', 'ar'],
    text: { ...onTheme.text, en: 'Employers pay.' },
  })
  const french = { ...edit, revision: 2, language: 'fr' as const, text: 'Les employeurs paient.' }
  expect((await rapporteur.act(outcomeActs.editParagraph, french)).outdated).toEqual(['es', 'ar'])
  expect(paragraphOf(await now(), onTheme.id).text.fr).toBe('Les employeurs paient.')
})

test('takes the same edit twice as once, and refuses one made on an older revision', async () => {
  const { workshop, rapporteur, onTheme, now } = await makeDocument(app)
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'en' as const, text: 'Employers pay.' }
  await rapporteur.act(outcomeActs.editParagraph, edit)
  expect((await rapporteur.act(outcomeActs.editParagraph, edit)).revision).toBe(2)
  const late = await rapporteur.refusal(outcomeActs.editParagraph, { ...edit, text: 'Workers pay.' })
  expect(late.code).toBe('outcome.changed-meanwhile')
  expect(paragraphOf(await now(), onTheme.id).text.en).toBe('Employers pay.')
})

test('loses nothing when many edit at the same moment', async () => {
  const { workshop, rapporteur, document, now } = await makeDocument(app)
  const paragraphs = document.sections[0]!.paragraphs
  await Promise.all(
    paragraphs.map(({ id }, at) =>
      rapporteur.act(outcomeActs.editParagraph, {
        workshop,
        paragraph: id,
        revision: 1,
        language: 'en',
        text: `Text ${at}`,
      }),
    ),
  )
  expect((await now()).sections[0]!.paragraphs.map((one) => one.text.en)).toEqual(
    paragraphs.map((_, at) => `Text ${at}`),
  )
})
