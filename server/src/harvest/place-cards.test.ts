import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('places none of the cards when one is unknown, or the theme is', async () => {
  const { workshop, rapporteur, ids, create, board } = await makeBoard(app, {}, {})
  const unknown = makeTheme().id
  const theme = await create(makeTheme())
  const noCard = await rapporteur.refusal(harvestActs.placeCards, { workshop, theme, cards: [...ids, unknown] })
  expect(noCard).toMatchObject({ code: 'base.unknown', detail: { what: 'card' } })
  const noTheme = await rapporteur.refusal(harvestActs.placeCards, { workshop, theme: unknown, cards: ids })
  expect(noTheme.detail).toEqual({ what: 'theme' })
  expect((await board()).progress).toMatchObject({ placed: 0, unplaced: 2 })
})

test('refuses dropped cards, in the reader’s language', async () => {
  const { workshop, rapporteur, ids, create } = await makeBoard(app, {}, {})
  const theme = await create(makeTheme())
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids.slice(0, 1), reason: null })
  const refusal = await rapporteur.refusal(harvestActs.placeCards, { workshop, theme, cards: ids }, 'fr')
  expect(refusal).toMatchObject({ code: 'harvest.card-dropped', detail: { count: 1 } })
  expect(refusal.message).toMatch(/^Cartes écartées parmi celles-ci : 1\./)
})

test('moves cards from the pile and from another theme, whatever their topic, and answers how far the work is', async () => {
  const { workshop, rapporteur, ids, create, places } = await makeBoard(app, {}, { room: 'r2' }, {})
  await create(makeTheme({ cards: [ids[0]!] }))
  const theme = await create(makeTheme({ title: { en: 'Visas' } }))
  const progress = await rapporteur.act(harvestActs.placeCards, { workshop, theme, cards: ids.slice(0, 2) })
  expect(progress).toEqual({ cards: 3, placed: 2, unplaced: 1, dropped: 0, disagreementsUnanswered: 0 })
  const where = await places()
  expect(ids.map((card) => where.get(card))).toEqual([
    { in: 'theme', theme },
    { in: 'theme', theme },
    { in: 'unplaced' },
  ])
})

test('keeps every card in one place when two people move it at the same moment', async () => {
  const { workshop, rapporteur, ids, create, board } = await makeBoard(app, {}, {}, {})
  const secretariat = await app.as('secretariat', { workshop })
  const [one, two] = [await create(makeTheme()), await create(makeTheme())]
  await Promise.all(
    Array.from({ length: 6 }, (_, turn) => {
      const input = { workshop, theme: turn % 2 === 0 ? one : two, cards: ids }
      return (turn % 2 === 0 ? rapporteur : secretariat).act(harvestActs.placeCards, input)
    }),
  )
  const { themes, progress } = await board()
  expect(progress.placed).toBe(3)
  expect(themes.map((theme) => theme.cards.length).sort()).toEqual([0, 3])
})

test('takes a thousand cards at once and refuses one more', async () => {
  const { workshop, rapporteur, create } = await makeBoard(app)
  const theme = await create(makeTheme())
  const cards = Array.from({ length: 1_001 }, () => makeTheme().id)
  const tooMany = await rapporteur.refusal(harvestActs.placeCards, { workshop, theme, cards })
  expect(tooMany).toMatchObject({ code: 'base.invalid', detail: { fields: ['cards (too_big)'] } })
  const known = await rapporteur.refusal(harvestActs.placeCards, { workshop, theme, cards: cards.slice(1) })
  expect(known.code).toBe('base.unknown')
})
