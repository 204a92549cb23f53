import { randomUUID } from 'node:crypto'
import { outcomeActs } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses a paragraph that never was', async () => {
  const { workshop, rapporteur } = await makeDocument(app)
  const refusal = await rapporteur.refusal(outcomeActs.restoreParagraph, { workshop, paragraph: randomUUID() })
  expect(refusal).toMatchObject({ code: 'base.unknown', detail: { what: 'paragraph' } })
})

test('puts a removed paragraph back where it stood, and leaves one that is there alone', async () => {
  const { workshop, rapporteur, document, now } = await makeDocument(app)
  const second = document.sections[0]!.paragraphs[1]!
  await rapporteur.act(outcomeActs.removeParagraph, { workshop, paragraph: second.id, revision: 1 })
  expect(await rapporteur.act(outcomeActs.restoreParagraph, { workshop, paragraph: second.id })).toEqual(second)
  const restored = await now()
  expect(restored.sections).toEqual(document.sections)
  expect(restored.removed).toEqual([])
  await rapporteur.act(outcomeActs.restoreParagraph, { workshop, paragraph: second.id })
  expect((await now()).revision).toBe(restored.revision)
})
