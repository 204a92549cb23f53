import { harvestActs } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses everyone but the rapporteur and the secretariat', async () => {
  const { workshop, facilitator, board } = await makeBoard(app)
  const sent = { workshop, ...makeTheme() }
  expect((await app.anyone.refusal(harvestActs.createTheme, sent)).code).toBe('base.not-signed-in')
  expect((await facilitator.refusal(harvestActs.createTheme, sent)).code).toBe('base.not-allowed')
  expect((await board()).themes).toEqual([])
})

test('refuses an unknown topic or card, a title that is blank or too long, and a field it does not know', async () => {
  const { workshop, rapporteur, ids, board } = await makeBoard(app, {})
  const refused = (some: object) => rapporteur.refusal(harvestActs.createTheme, { workshop, ...makeTheme(), ...some })
  expect((await refused({ topic: 'z' })).detail).toEqual({ what: 'topic' })
  expect((await refused({ cards: [ids[0], makeTheme().id] })).detail).toEqual({ what: 'card' })
  expect((await refused({ cards: [ids[0], ids[0]] })).detail).toEqual({ fields: ['cards (named_twice)'] })
  expect((await refused({ title: { en: ' ' } })).detail).toEqual({ fields: ['title.en (empty)'] })
  expect((await refused({ title: { en: 'a', ar: 'ب'.repeat(121) } })).detail).toEqual({
    fields: ['title.ar (too_long)'],
  })
  expect((await refused({ author: 'me' })).detail).toEqual({ fields: ['author (unknown)'] })
  const { themes, progress } = await board()
  expect([themes, progress.unplaced]).toEqual([[], 1])
})

test('creates a theme with its cards and answers it', async () => {
  const { workshop, rapporteur, ids, board } = await makeBoard(app, {}, {})
  const theme = makeTheme({ cards: [ids[0]!] })
  const answered = await rapporteur.act(harvestActs.createTheme, { workshop, ...theme })
  expect(answered).toMatchObject({
    id: theme.id,
    state: 'live',
    parents: [],
    began: { cards: [{ card: ids[0], from: null }] },
  })
  const { themes, progress } = await board()
  expect(themes).toMatchObject([{ id: theme.id, title: { en: 'Permits' }, cards: [ids[0]], support: { cards: 1 } }])
  expect(progress).toMatchObject({ placed: 1, unplaced: 1 })
})

test('takes the same theme twice as once, and another under its id not at all', async () => {
  const { workshop, rapporteur, board } = await makeBoard(app)
  const theme = makeTheme()
  await rapporteur.act(harvestActs.createTheme, { workshop, ...theme })
  await rapporteur.act(harvestActs.createTheme, { workshop, ...theme })
  const other = await rapporteur.refusal(harvestActs.createTheme, { workshop, ...theme, title: { en: 'Visas' } })
  expect(other.code).toBe('base.id-taken')
  expect((await board()).themes.map((one) => one.title)).toEqual([{ en: 'Permits' }])
})

test('keeps workshops apart: neither their cards nor their ids of themes are known to each other', async () => {
  const here = await makeBoard(app, {})
  const there = await makeBoard(app, {})
  const theme = makeTheme({ cards: [here.ids[0]!] })
  await here.create(theme)
  const sent = { workshop: there.workshop, ...theme }
  expect((await there.rapporteur.refusal(harvestActs.createTheme, sent)).detail).toEqual({ what: 'card' })
  await there.create({ ...theme, cards: there.ids, title: { en: 'Of another workshop' } })
  expect((await here.board()).themes).toMatchObject([{ title: { en: 'Permits' }, cards: here.ids }])
  expect((await here.rapporteur.refusal(harvestActs.createTheme, sent)).code).toBe('base.not-signed-in')
})
