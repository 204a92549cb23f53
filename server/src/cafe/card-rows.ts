import { byKind, type Card } from '@kapihan/cafe'
import { and, eq, type SQL } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { cards } from './tables.ts'

/** Stored cards of a workshop, by kind and id; `where` narrows them to a room or a round. */
export async function cardsOf(db: Db, workshop: string, ...where: SQL[]): Promise<Card[]> {
  const rows = await db
    .select()
    .from(cards)
    .where(and(eq(cards.workshop, workshop), ...where))
  return rows.map(({ workshop: _, ...card }) => card).sort(byKind)
}
