import { pgSchema } from 'drizzle-orm/pg-core'

/** The store behind the wall: no person, no time finer than the round, no sequence. */
export const voice = pgSchema('voice')
