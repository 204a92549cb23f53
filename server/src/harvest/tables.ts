import type { Localized } from '@kapihan/base'
import type { Beginning, ThemeState } from '@kapihan/harvest'
import { sql } from 'drizzle-orm'
import { check, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { voice } from '../platform/voice-schema.ts'

/** Merged and split themes stay, so that lineage is never lost. */
export const themes = voice.table(
  'themes',
  {
    workshop: text().notNull(),
    id: uuid().notNull(),
    topic: text().notNull(),
    title: jsonb().$type<Localized>().notNull(),
    statement: jsonb().$type<Localized>(),
    state: text().$type<ThemeState>().notNull(),
    parents: jsonb().$type<string[]>().notNull(),
    began: jsonb().$type<Beginning>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
)

/**
 * Placed and dropped cards in one table, so that its key keeps a card from being in two places. Without a theme the
 * card is dropped; without a row it is unplaced.
 */
export const cardPlaces = voice.table(
  'card_places',
  { workshop: text().notNull(), card: uuid().notNull(), theme: uuid(), reason: text() },
  (table) => [
    primaryKey({ columns: [table.workshop, table.card] }),
    check('card_places_reason_is_of_a_drop', sql`${table.theme} is null or ${table.reason} is null`),
  ],
)
