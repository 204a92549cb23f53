import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('restores none of the cards when one is unknown', async () => {
  const { workshop, rapporteur, ids, board } = await makeBoard(app, {})
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason: null })
  const refusal = await rapporteur.refusal(harvestActs.restoreCards, { workshop, cards: [...ids, makeTheme().id] })
  expect(refusal).toMatchObject({ code: 'base.unknown', detail: { what: 'card' } })
  expect((await board()).progress.dropped).toBe(1)
})

test('puts a dropped disagreement back on the pile, where it is unanswered again', async () => {
  const { workshop, rapporteur, ids, places } = await makeBoard(app, { kind: 'disagreement' })
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason: 'Thought to be off topic' })
  const progress = await rapporteur.act(harvestActs.restoreCards, { workshop, cards: ids })
  expect(progress).toMatchObject({ dropped: 0, unplaced: 1, disagreementsUnanswered: 1 })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'unplaced' })
})

test('leaves a card in its theme when the restoring comes again', async () => {
  const { workshop, rapporteur, ids, create, places } = await makeBoard(app, {})
  const theme = await create(makeTheme({ cards: ids }))
  await rapporteur.act(harvestActs.restoreCards, { workshop, cards: ids })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'theme', theme })
})
