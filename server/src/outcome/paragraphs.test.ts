import { outcomeViews } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument, makeThemes } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('gives planners numbers, words and objectives, and no source', async () => {
  const { workshop, document, ids, theme, secret } = await makeDocument(app)
  const planner = await app.as('planner', { workshop, party: 'PHL' })
  const response = await planner.request(
    `/api/view/outcome.paragraphs?input=${encodeURIComponent(JSON.stringify({ workshop }))}`,
  )
  const body = await response.text()
  for (const hidden of [...ids, theme, secret]) expect(body).not.toContain(hidden)
  const paragraphs = await planner.view(outcomeViews.paragraphs, { workshop })
  expect(paragraphs.map((one) => one.number)).toEqual(paragraphs.map((_, at) => at + 1))
  expect(paragraphs.find((one) => one.section === 'topic-a')).toMatchObject({
    text: document.sections.find((one) => one.key === 'topic-a')!.paragraphs[0]!.text,
    objectives: [5, 6],
  })
})

test('is empty before there is a document, and closed to participants', async () => {
  const { workshop, rapporteur } = await makeThemes(app)
  expect(await rapporteur.view(outcomeViews.paragraphs, { workshop })).toEqual([])
  const participant = await app.as('participant', { workshop })
  await expect(participant.view(outcomeViews.paragraphs, { workshop })).rejects.toThrow('base.not-allowed')
})
