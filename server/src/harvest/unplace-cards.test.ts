import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses an unknown card and no cards at all', async () => {
  const { workshop, rapporteur, ids, create, board } = await makeBoard(app, {})
  await create(makeTheme({ cards: ids }))
  const unknown = await rapporteur.refusal(harvestActs.unplaceCards, { workshop, cards: [...ids, makeTheme().id] })
  expect(unknown.code).toBe('base.unknown')
  expect((await rapporteur.refusal(harvestActs.unplaceCards, { workshop, cards: [] })).code).toBe('base.invalid')
  expect((await board()).progress.placed).toBe(1)
})

test('takes cards back to the pile, where they are again when it is sent twice', async () => {
  const { workshop, rapporteur, ids, create, places } = await makeBoard(app, {}, {})
  await create(makeTheme({ cards: ids }))
  const sent = { workshop, cards: ids.slice(0, 1) }
  expect(await rapporteur.act(harvestActs.unplaceCards, sent)).toMatchObject({ placed: 1, unplaced: 1 })
  expect(await rapporteur.act(harvestActs.unplaceCards, sent)).toMatchObject({ placed: 1, unplaced: 1 })
  expect((await places()).get(ids[0]!)).toEqual({ in: 'unplaced' })
})
