import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { identity } from './identity-schema.ts'

/** Identity side: who did what when, for acts of the design and identity planes. */
export const identityJournal = identity.table(
  'journal',
  {
    id: uuid().primaryKey().defaultRandom(),
    workshop: text().notNull(),
    act: text().notNull(),
    role: text().notNull(),
    person: text(),
    subjects: jsonb().$type<string[]>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('journal_by_time').on(table.workshop, table.at)],
)
