import { cafeViews } from '@kapihan/cafe'
import { count, eq } from 'drizzle-orm'
import { answer } from '../platform/feature.ts'
import { cards } from './tables.ts'

export const counts = answer(cafeViews.counts, ({ input, db }) =>
  db
    .select({ room: cards.room, round: cards.round, kind: cards.kind, cards: count() })
    .from(cards)
    .where(eq(cards.workshop, input.workshop))
    .groupBy(cards.room, cards.round, cards.kind)
    .orderBy(cards.room, cards.round, cards.kind),
)
