import { outcomeActs, paragraphsOf } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses to remove what somebody has changed meanwhile', async () => {
  const { workshop, rapporteur, onTheme, now } = await makeDocument(app)
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'en' as const, text: 'Employers pay.' }
  await rapporteur.act(outcomeActs.editParagraph, edit)
  const refusal = await rapporteur.refusal(outcomeActs.removeParagraph, {
    workshop,
    paragraph: onTheme.id,
    revision: 1,
  })
  expect(refusal.code).toBe('outcome.changed-meanwhile')
  expect(paragraphsOf(await now()).map((one) => one.id)).toContain(onTheme.id)
})

test('takes a paragraph out, keeps it, and does so once however often it is sent', async () => {
  const { workshop, rapporteur, onTheme, now } = await makeDocument(app)
  const sent = { workshop, paragraph: onTheme.id, revision: 1 }
  const answered = await rapporteur.act(outcomeActs.removeParagraph, sent)
  expect(await rapporteur.act(outcomeActs.removeParagraph, sent)).toEqual(answered)
  const document = await now()
  expect(paragraphsOf(document).map((one) => one.id)).not.toContain(onTheme.id)
  expect(document.removed).toEqual([{ paragraph: onTheme, at: 0 }])
})
