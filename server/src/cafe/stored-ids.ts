import { cafeViews } from '@kapihan/cafe'
import { and, eq } from 'drizzle-orm'
import { answer } from '../platform/feature.ts'
import { cards } from './tables.ts'

export const storedIds = answer(cafeViews.storedIds, async ({ input, db }) => {
  const rows = await db
    .select({ id: cards.id })
    .from(cards)
    .where(and(eq(cards.workshop, input.workshop), eq(cards.round, input.round)))
    .orderBy(cards.id)
  return rows.map((row) => row.id)
})
