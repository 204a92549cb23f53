import type { OutcomeDocument } from '@kapihan/outcome'
import { jsonb, text } from 'drizzle-orm/pg-core'
import { voice } from '../platform/voice-schema.ts'

/** One outcome document a workshop, whole: its parts are only ever read together. No person, no time, no history of who wrote what. */
export const documents = voice.table('documents', {
  workshop: text().primaryKey(),
  body: jsonb().$type<OutcomeDocument>().notNull(),
})
