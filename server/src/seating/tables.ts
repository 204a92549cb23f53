import type { Explanation, Schedule, seatingActs, SeatingProblem } from '@kapihan/seating'
import { index, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { identity } from '../platform/identity-schema.ts'

/** What the secretariat asked of the solver. */
export type Request = Omit<z.output<typeof seatingActs.solve.input>, 'workshop' | 'schedule'>

const instant = () => timestamp({ withTimezone: true }).notNull()

/** What the solver was asked and what it answered. A late arrival is added to the problem and the plan; nothing else changes a row. */
export const seatingProposals = identity.table(
  'seating_proposals',
  {
    workshop: text().notNull(),
    schedule: uuid().notNull(),
    request: jsonb().$type<Request>().notNull(),
    problem: jsonb().$type<SeatingProblem>().notNull(),
    plan: jsonb().$type<Schedule>().notNull(),
    explanation: jsonb().$type<Explanation>().notNull(),
    madeAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.workshop, table.schedule] }),
    index('seating_proposals_by_age').on(table.workshop, table.madeAt),
  ],
)

/** The proposal that is the plan of the workshop. */
export const seatingPlans = identity.table('seating_plans', {
  workshop: text().primaryKey(),
  schedule: uuid().notNull(),
  publishedAt: instant(),
})
