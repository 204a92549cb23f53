import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses to drop a disagreement without a reason, with too short a one, or hidden among other cards', async () => {
  const { workshop, rapporteur, ids, board } = await makeBoard(app, {}, { kind: 'disagreement' })
  for (const reason of [null, 'Off topic', '   Short    \n'])
    for (const cards of [ids, ids.slice(1)]) {
      const refusal = await rapporteur.refusal(harvestActs.dropCards, { workshop, cards, reason })
      expect(refusal).toMatchObject({ code: 'harvest.reason-needed', detail: { count: 1, min: 10 } })
    }
  expect((await board()).progress).toMatchObject({ dropped: 0, unplaced: 2, disagreementsUnanswered: 1 })
})

test('says in Arabic how long a reason must be', async () => {
  const { workshop, rapporteur, ids } = await makeBoard(app, { kind: 'disagreement' })
  const refusal = await rapporteur.refusal(harvestActs.dropCards, { workshop, cards: ids, reason: null }, 'ar')
  expect(refusal.message).toMatch(/لا يقل عن 10 أحرف/)
})

test('drops a disagreement with its reason, which the board then shows', async () => {
  const { workshop, rapporteur, ids, create, places, board } = await makeBoard(app, { kind: 'disagreement' })
  await create(makeTheme({ cards: ids }))
  const reason = 'Repeats word for word what the next card says.'
  const progress = await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason })
  expect(progress).toEqual({ cards: 1, placed: 0, unplaced: 0, dropped: 1, disagreementsUnanswered: 0 })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'dropped', reason })
  expect((await board()).themes).toMatchObject([{ cards: [], support: { cards: 0 } }])
})

test('drops cards of other kinds without a reason, and takes one later', async () => {
  const { workshop, rapporteur, ids, places } = await makeBoard(app, {})
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason: null })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'dropped', reason: null })
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason: 'Twice' })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'dropped', reason: 'Twice' })
})
