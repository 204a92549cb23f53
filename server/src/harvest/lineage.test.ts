import { harvestActs, harvestViews } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses a theme nobody knows', async () => {
  const { workshop, rapporteur } = await makeBoard(app)
  const input = encodeURIComponent(JSON.stringify({ workshop, theme: makeTheme().id }))
  const response = await rapporteur.request(`/api/view/harvest.lineage?input=${input}`)
  expect(await response.json()).toMatchObject({ refusal: { code: 'base.unknown', detail: { what: 'theme' } } })
})

test('follows a theme back through merge and split to what was created, and forward to what became of it', async () => {
  const { workshop, rapporteur, ids, create } = await makeBoard(app, {}, {})
  const created = await create(makeTheme({ cards: ids }))
  const into = ids.map((card, index) => ({ id: makeTheme().id, title: { en: `Part ${index}` }, cards: [card] }))
  await rapporteur.act(harvestActs.splitTheme, { workshop, theme: created, into })
  const parts = into.map((part) => part.id)
  const last = makeTheme().id
  await rapporteur.act(harvestActs.mergeThemes, { workshop, into: last, title: { en: 'Again' }, themes: parts })

  const back = await rapporteur.view(harvestViews.lineage, { workshop, theme: last })
  expect(back.ancestors.map(({ id, state }) => [id, state])).toEqual([
    ...parts.map((part) => [part, 'merged']),
    [created, 'split'],
  ])
  expect(back.theme.began.cards).toEqual(ids.map((card, index) => ({ card, from: parts[index] })))
  const forward = await rapporteur.view(harvestViews.lineage, { workshop, theme: created })
  expect(forward.descendants.map(({ id }) => id)).toContain(last)
  expect(forward.descendants).toHaveLength(3)
})
