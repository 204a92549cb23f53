import { cafeActs } from '@kapihan/cafe'
import { harvestActs, harvestViews } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { makeCard } from '../../test/make/card.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const ask = async (tab: Tab, view: { name: string }, input: object): Promise<unknown> =>
  (await tab.request(`/api/view/${view.name}?input=${encodeURIComponent(JSON.stringify(input))}`)).json()

test('refuses host, participant and anyone without a link', async () => {
  const { workshop } = await makeBoard(app, {})
  const refused = { refusal: { code: 'base.not-allowed' } }
  for (const role of ['host', 'participant'] as const)
    expect(await ask(await app.as(role, { workshop }), harvestViews.board, { workshop })).toMatchObject(refused)
  expect(await ask(app.anyone, harvestViews.board, { workshop })).toMatchObject({
    refusal: { code: 'base.not-signed-in' },
  })
})

test('shows a card on the pile as soon as the café has stored it', async () => {
  const { workshop, facilitator, board } = await makeBoard(app)
  expect((await board()).cards).toEqual([])
  const card = makeCard({ kind: 'disagreement' })
  await facilitator.act(cafeActs.recordCard, { workshop, ...card })
  await facilitator.act(cafeActs.collectCards, { workshop, round: 1 })
  const { cards, progress } = await board()
  expect(cards).toEqual([{ ...card, topic: 'a', place: { in: 'unplaced' } }])
  expect(progress).toEqual({ cards: 1, placed: 0, unplaced: 1, dropped: 0, disagreementsUnanswered: 1 })
})

test('counts what supports a theme by room and kind, and weighs dissent apart', async () => {
  const { ids, create, board } = await makeBoard(app, {}, { room: 'r2' }, { kind: 'disagreement' }, {})
  await create(makeTheme({ cards: ids.slice(0, 3) }))
  const [theme] = (await board()).themes
  expect(theme?.support).toMatchObject({
    cards: 3,
    byRoom: [
      { room: 'r1', cards: 2 },
      { room: 'r2', cards: 1 },
    ],
    byKind: [
      { kind: 'challenge', cards: 2 },
      { kind: 'disagreement', cards: 1 },
    ],
    raised: { cards: 2, ofCards: 4, roomRounds: 2, ofRoomRounds: 2, strength: 'a few' },
    dissent: { cards: 1, strength: 'one' },
  })
})

test('every act of the harvest announces the board and nothing of what was moved', async () => {
  const { workshop, rapporteur, ids } = await makeBoard(app, {})
  const heard: string[] = []
  const stop = app.live.subscribe((topics) => heard.push(...topics))
  await rapporteur.act(harvestActs.createTheme, { workshop, ...makeTheme({ cards: ids }) })
  await rapporteur.act(harvestActs.unplaceCards, { workshop, cards: ids })
  stop()
  expect(heard).toEqual([`${workshop}/harvest/board`, `${workshop}/harvest/board`])
})
