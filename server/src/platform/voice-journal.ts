import { jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { voice } from './voice-schema.ts'

/** Voice side: act and role. No person, no party, no time; no row at all where an act's contract says `journal: false`. */
export const voiceJournal = voice.table('journal', {
  id: uuid().primaryKey().defaultRandom(),
  workshop: text().notNull(),
  act: text().notNull(),
  role: text().notNull(),
  subjects: jsonb().$type<string[]>().notNull(),
})
