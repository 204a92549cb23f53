import { pgSchema } from 'drizzle-orm/pg-core'

/** The store before the wall: the workshop's design, and who people are. */
export const design = pgSchema('design')
export const identity = pgSchema('identity')
