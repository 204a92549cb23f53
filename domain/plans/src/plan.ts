import { found } from '@kapihan/base'
import { z } from 'zod'
import { Measure } from './measure.ts'

/** A state by its ISO 3166-1 alpha-3 code: only states have national plans. */
export const PlanParty = z.string().regex(/^[A-Z]{3}$/)
export type PlanParty = z.infer<typeof PlanParty>

/** The lines of one party's plan, by objective. Private to that party. */
export const Plan = z.strictObject({ party: PlanParty, measures: z.array(Measure) })
export type Plan = z.infer<typeof Plan>

/** Whose plan somebody works on: the state their link was made for, never one they name. Refuses everyone else. */
export function planParty(party: string | null): PlanParty {
  const parsed = PlanParty.safeParse(party)
  return found(parsed.data, 'plans.no-party')
}

/** The plan in the order of the Compact; within an action by title, and measures without an action last. */
export const planOf = (party: PlanParty, measures: readonly Measure[]): Plan => ({
  party,
  measures: [...measures].sort(
    (one, other) =>
      one.objective - other.objective ||
      inOrder(one.action ?? 'none', other.action ?? 'none') ||
      inOrder(one.title, other.title) ||
      inOrder(one.id, other.id),
  ),
})

// Code points rather than a language's alphabet: the order must be the same on every server.
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
