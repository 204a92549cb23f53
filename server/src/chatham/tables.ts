import type { Agenda } from '@kapihan/blueprint'
import { integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { voice } from '../platform/voice-schema.ts'

/** The voice side's own copy of every released agenda: the only thing both sides of the wall read. */
export const agendas = voice.table(
  'agendas',
  { workshop: text().notNull(), number: integer().notNull(), body: jsonb().$type<Agenda>().notNull() },
  (table) => [primaryKey({ columns: [table.workshop, table.number] })],
)
