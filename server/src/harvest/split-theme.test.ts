import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const part = (title: string, cards: string[]) => ({ id: makeTheme().id, title: { en: title }, cards })

/** A theme of three cards, a fourth card on the pile, and what splits the theme. */
async function makeSplit() {
  const made = await makeBoard(app, {}, {}, {}, {})
  const held = made.ids.slice(0, 3)
  const theme = await made.create(makeTheme({ cards: held }))
  const into = [part('At home', held.slice(0, 1)), part('Abroad', held.slice(1))]
  return { ...made, theme, held, split: { workshop: made.workshop, theme, into } }
}

test('refuses parts that leave a card out, name one twice or bring one in, and splits nothing', async () => {
  const { rapporteur, split, ids, held, theme, board } = await makeSplit()
  const into = [part('At home', [held[0]!, ids[3]!]), part('Abroad', [held[0]!, held[1]!])]
  const refusal = await rapporteur.refusal(harvestActs.splitTheme, { ...split, into })
  expect(refusal).toMatchObject({ code: 'harvest.split-not-whole', detail: { missing: 1, twice: 1, foreign: 1 } })
  expect(refusal.message).toMatch(/In no part: 1; in more than one: 1; not of this theme: 1/)
  expect((await board()).themes.map((one) => one.id)).toEqual([theme])
})

test('refuses a split into one part, an empty part, and two parts of one id', async () => {
  const { rapporteur, split, held } = await makeSplit()
  const refused = (into: object[]) => rapporteur.refusal(harvestActs.splitTheme, { ...split, into })
  expect((await refused([part('All', held)])).detail).toEqual({ fields: ['into (too_small)'] })
  expect((await refused([part('All', held), part('None', [])])).detail).toEqual({
    fields: ['into.1.cards (too_small)'],
  })
  const [one, two] = split.into
  expect((await refused([one!, { ...two!, id: one!.id }])).code).toBe('base.id-taken')
})

test('gives every card to one part, on the topic of the old theme, and leaves the board whole', async () => {
  const { rapporteur, split, theme, places } = await makeSplit()
  const parts = await rapporteur.act(harvestActs.splitTheme, split)
  expect(parts).toMatchObject(split.into.map(({ id, title }) => ({ id, title, topic: 'a', parents: [theme] })))
  const where = await places()
  for (const { id, cards } of split.into)
    for (const card of cards) expect(where.get(card)).toEqual({ in: 'theme', theme: id })
})

test('takes the same split twice as once, and no other under its ids', async () => {
  const { rapporteur, split, board } = await makeSplit()
  await rapporteur.act(harvestActs.splitTheme, split)
  await rapporteur.act(harvestActs.splitTheme, split)
  const into = split.into.map((one, index) => ({ ...one, cards: split.into[1 - index]!.cards }))
  expect((await rapporteur.refusal(harvestActs.splitTheme, { ...split, into })).code).toBe('base.id-taken')
  expect((await board()).themes).toHaveLength(2)
})
