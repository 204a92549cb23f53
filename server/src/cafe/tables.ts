import type { BriefLine, CardKind, RoundState } from '@kapihan/cafe'
import type { Language } from '@kapihan/base'
import { index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { voice } from '../platform/voice-schema.ts'

/** No person, no time finer than the round, no sequence, no column that could become one. */
export const cards = voice.table(
  'cards',
  {
    id: uuid().primaryKey(),
    workshop: text().notNull(),
    room: text().notNull(),
    round: integer().notNull(),
    topic: text().notNull(),
    kind: text().$type<CardKind>().notNull(),
    text: text().notNull(),
    language: text().$type<Language>(),
    question: text(),
    objective: integer(),
  },
  (table) => [index('cards_by_room').on(table.workshop, table.room, table.round)],
)

export const rounds = voice.table(
  'rounds',
  { workshop: text().notNull(), round: integer().notNull(), state: text().$type<RoundState>().notNull() },
  (table) => [primaryKey({ columns: [table.workshop, table.round] })],
)

export const briefs = voice.table(
  'briefs',
  {
    workshop: text().notNull(),
    room: text().notNull(),
    round: integer().notNull(),
    state: text().$type<'draft' | 'signed'>().notNull(),
    revision: integer().notNull(),
    lines: jsonb().$type<BriefLine[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.room, table.round] })],
)
