import { boolean, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { voice } from '../platform/voice-schema.ts'

/** Keyed by party before id: an id another party has used says nothing to this one. */
export const measures = voice.table(
  'measures',
  {
    workshop: text().notNull(),
    party: text().notNull(),
    id: uuid().notNull(),
    revision: integer().notNull(),
    removed: boolean().notNull(),
    title: text().notNull(),
    objective: integer().notNull(),
    action: text(),
    leadMinistry: text(),
    indicator: text(),
    start: date({ mode: 'string' }),
    end: date({ mode: 'string' }),
    informedBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.party, table.id] })],
)
