import { harvestActs } from '@kapihan/harvest'
import { outcomeActs, outcomeViews } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument, makeThemes } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('has nothing to say before there is a document', async () => {
  const { workshop, rapporteur } = await makeThemes(app)
  expect(await rapporteur.view(outcomeViews.readiness, { workshop })).toEqual([])
})

test('follows the board: a card dropped after drafting keeps the document back', async () => {
  const { workshop, rapporteur, ids, onTheme, theme } = await makeDocument(app)
  const errors = async () =>
    (await rapporteur.view(outcomeViews.readiness, { workshop })).filter((block) => block.severity === 'error')
  expect(await errors()).toEqual([])
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: [ids[0]!], reason: null })
  expect(await errors()).toMatchObject([{ code: 'outcome.block.card-gone', paragraph: onTheme.id, theme, cards: 1 }])
  await rapporteur.act(harvestActs.restoreCards, { workshop, cards: [ids[0]!] })
  await rapporteur.act(harvestActs.placeCards, { workshop, cards: [ids[0]!], theme })
  expect(await errors()).toEqual([])
})

test('names the disagreement that would get lost', async () => {
  const { workshop, document, section, theme } = await makeDocument(app)
  const rapporteur = await app.as('rapporteur', { workshop })
  const [dissent] = section(document, 'disagreement')
  await rapporteur.act(outcomeActs.removeParagraph, { workshop, paragraph: dissent!.id, revision: 1 })
  const host = await app.as('host', { workshop })
  const blocks = await host.view(outcomeViews.readiness, { workshop })
  expect(blocks.filter((block) => block.severity === 'error')).toMatchObject([
    { code: 'outcome.block.disagreement-left-out', theme, cards: 1 },
  ])
})
