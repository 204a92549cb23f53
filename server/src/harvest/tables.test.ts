import { harvestActs } from '@kapihan/harvest'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard, makeTheme } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { cardPlaces, themes } from './tables.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('the tables of the harvest hold no time, no sequence and no person, and no column made for one', async () => {
  // Both drivers answer with rows; the type they share leaves open how.
  const answered: unknown = await app.stores.voice.db.execute(sql`
    select table_name || '.' || column_name || ' ' || data_type as column, column_default as default
    from information_schema.columns
    where table_schema = 'voice' and table_name in ('themes', 'card_places') order by 1`)
  const { rows } = answered as { rows: { column: string; default: string | null }[] }
  expect(rows.map((row) => row.column)).toEqual([
    'card_places.card uuid',
    'card_places.reason text',
    'card_places.theme uuid',
    'card_places.workshop text',
    'themes.began jsonb',
    'themes.id uuid',
    'themes.parents jsonb',
    'themes.state text',
    'themes.statement jsonb',
    'themes.title jsonb',
    'themes.topic text',
    'themes.workshop text',
  ])
  expect(rows.every((row) => row.default === null)).toBe(true)
})

test('the store itself refuses a card in two places, and one that is in a theme and dropped', async () => {
  const { workshop, rapporteur, ids } = await makeBoard(app, {})
  const theme = makeTheme({ cards: ids })
  await rapporteur.act(harvestActs.createTheme, { workshop, ...theme })
  const { db } = app.stores.voice
  const row = { workshop, card: ids[0]!, theme: null, reason: null }
  await expect(db.insert(cardPlaces).values(row)).rejects.toMatchObject({ cause: { code: '23505' } })
  const both = { ...row, card: makeTheme().id, theme: theme.id, reason: 'Dropped as well' }
  await expect(db.insert(cardPlaces).values(both)).rejects.toMatchObject({ cause: { code: '23514' } })
  expect(await db.select({ id: themes.id }).from(themes)).toContainEqual({ id: theme.id })
})
