import type { Id } from '@kapihan/base'
import type { Board, Theme } from '@kapihan/harvest'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { cardsOf } from '../cafe/index.ts'
import type { Db } from '../platform/store.ts'
import { cardPlaces, themes } from './tables.ts'

/** All themes of a workshop, merged and split ones too, by id. */
export async function themesOf(db: Db, workshop: string): Promise<Map<Id, Theme>> {
  const rows = await db.select().from(themes).where(eq(themes.workshop, workshop))
  return new Map(rows.map(({ workshop: _, ...theme }) => [theme.id, theme]))
}

/** The board as it is stored; every card of the café is on it. */
export async function boardOf(db: Db, workshop: string): Promise<Board> {
  const cards = await cardsOf(db, workshop)
  const rows = await db.select().from(cardPlaces).where(eq(cardPlaces.workshop, workshop))
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    themes: await themesOf(db, workshop),
    places: new Map(
      rows.map(({ card, theme, reason }) => [
        card,
        theme === null ? { in: 'dropped', reason } : { in: 'theme', theme },
      ]),
    ),
  }
}

/** Changes the board and answers it changed. One act at a time works at a workshop's board; the next waits for its commit. */
export async function changeBoard(db: Db, workshop: string, change: (board: Board) => Board): Promise<Board> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`harvest ${workshop}`}, 0))`)
  const before = await boardOf(db, workshop)
  const after = change(before)
  await saveThemes(
    db,
    workshop,
    [...after.themes.values()].filter((theme) => before.themes.get(theme.id) !== theme),
  )
  await savePlaces(db, workshop, before.places, after.places)
  return after
}

async function saveThemes(db: Db, workshop: string, changed: Theme[]): Promise<void> {
  if (changed.length === 0) return
  const { title, statement, state } = excluded
  await db
    .insert(themes)
    .values(changed.map((theme) => ({ workshop, ...theme })))
    .onConflictDoUpdate({ target: [themes.workshop, themes.id], set: { title, statement, state } })
}

async function savePlaces(db: Db, workshop: string, before: Board['places'], after: Board['places']): Promise<void> {
  const changed = [...after].filter(([card, place]) => before.get(card) !== place)
  const gone = [...before.keys()].filter((card) => !after.has(card))
  const { theme, reason } = excluded
  if (changed.length > 0)
    await db
      .insert(cardPlaces)
      .values(
        changed.map(([card, place]) => ({
          workshop,
          card,
          theme: place.in === 'theme' ? place.theme : null,
          reason: place.in === 'dropped' ? place.reason : null,
        })),
      )
      .onConflictDoUpdate({ target: [cardPlaces.workshop, cardPlaces.card], set: { theme, reason } })
  if (gone.length > 0)
    await db.delete(cardPlaces).where(and(eq(cardPlaces.workshop, workshop), inArray(cardPlaces.card, gone)))
}

/** What an insert brought for a row that was there already. */
const excluded = {
  title: sql`excluded.title`,
  statement: sql`excluded.statement`,
  state: sql`excluded.state`,
  theme: sql`excluded.theme`,
  reason: sql`excluded.reason`,
}
