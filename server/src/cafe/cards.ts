import { cafeViews } from '@kapihan/cafe'
import { eq } from 'drizzle-orm'
import { answer } from '../platform/feature.ts'
import { cardsOf } from './card-rows.ts'
import { cards as table } from './tables.ts'

export const cards = answer(cafeViews.cards, ({ input, db }) => cardsOf(db, input.workshop, eq(table.room, input.room)))
