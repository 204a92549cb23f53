import { harvestActs, harvestViews } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses an unknown theme, and a renaming that leaves open what becomes of the statement', async () => {
  const { workshop, rapporteur, create } = await makeBoard(app)
  const sent = { workshop, theme: makeTheme().id, title: { en: 'Visas' }, statement: null }
  expect((await rapporteur.refusal(harvestActs.renameTheme, sent)).detail).toEqual({ what: 'theme' })
  const { statement: _, ...open } = { ...sent, theme: await create(makeTheme()) }
  expect((await rapporteur.refusal(harvestActs.renameTheme, open)).code).toBe('base.invalid')
})

test('gives a theme another title and a statement, and takes the statement back', async () => {
  const { workshop, rapporteur, create, board } = await makeBoard(app)
  const theme = await create(makeTheme())
  const words = { title: { en: 'Visas', ar: 'التأشيرات' }, statement: { en: 'Visas take too long.' } }
  await rapporteur.act(harvestActs.renameTheme, { workshop, theme, ...words })
  expect((await board()).themes).toMatchObject([words])
  await rapporteur.act(harvestActs.renameTheme, { workshop, theme, title: words.title, statement: null })
  expect((await board()).themes).toMatchObject([{ title: words.title, statement: null }])
})

test('keeps on record what the theme was called when it began', async () => {
  const { workshop, rapporteur, create } = await makeBoard(app)
  const theme = await create(makeTheme())
  await rapporteur.act(harvestActs.renameTheme, { workshop, theme, title: { en: 'Visas' }, statement: null })
  const line = await rapporteur.view(harvestViews.lineage, { workshop, theme })
  expect(line.theme).toMatchObject({ title: { en: 'Visas' }, began: { title: { en: 'Permits' } } })
})
