import type { Agenda, Blueprint, Clock } from '@kapihan/blueprint'
import { integer, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { design } from '../platform/identity-schema.ts'

const instant = () => timestamp({ withTimezone: true }).notNull()

export const drafts = design.table(
  'drafts',
  {
    workshop: text().notNull(),
    draft: uuid().notNull(),
    revision: integer().notNull(),
    blueprint: jsonb().$type<Blueprint>().notNull(),
    madeAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.draft] })],
)

/** Rows are written once and never changed. */
export const releases = design.table(
  'releases',
  {
    workshop: text().notNull(),
    number: integer().notNull(),
    draft: uuid().notNull(),
    revision: integer().notNull(),
    agenda: jsonb().$type<Agenda>().notNull(),
    releasedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.number] })],
)

export const clocks = design.table('clocks', {
  workshop: text().primaryKey(),
  clock: jsonb().$type<Clock>().notNull(),
})

/** Changes of the clock already made, so that one sent twice is made once. */
export const clockChanges = design.table(
  'clock_changes',
  { workshop: text().notNull(), id: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
)
