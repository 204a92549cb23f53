import { found } from '@kapihan/base'
import { z } from 'zod'
import { actionsOf } from './actions.ts'
import { confirmedRoundTables, lastLetterUnconfirmed, sdgInText, sdgSuggestions } from './links.data.ts'
import { objectiveFacts, type ObjectiveFacts } from './objectives.data.ts'

/** The number of an objective, 1 to 23. */
export const ObjectiveNumber = z.int().min(1).max(23)
export type ObjectiveNumber = z.infer<typeof ObjectiveNumber>

/** One of the 23 objectives of the Global Compact for Migration (A/RES/73/195). */
export interface Objective extends Readonly<ObjectiveFacts> {
  /** Paragraph of the Compact, always 16 + number; the README lists which were seen in a source. */
  readonly paragraph: number
  /** How many lettered actions it offers, from (a) on. */
  readonly actionCount: number
  /** False where nobody has seen that the last letter is the last: Objective 20. */
  readonly actionCountVerified: boolean
  /** False for round tables 3 and 4, whose grouping no source confirmed. */
  readonly imrfRoundTableVerified: boolean
  /** Suggested SDG targets ("10.7", "4.b"), editable. Never print them as official: `sdgTargetsVerified` is false throughout. */
  readonly sdgTargets: readonly string[]
  readonly sdgTargetsVerified: false
  /** Those of `sdgTargets` that the Compact's own text names; only these may be printed as a fact. */
  readonly sdgTargetsInText: readonly string[]
}

function withLinks(facts: ObjectiveFacts): Objective {
  const { number } = facts
  return {
    ...facts,
    paragraph: 16 + number,
    actionCount: actionsOf(number).length,
    actionCountVerified: !lastLetterUnconfirmed.includes(number),
    imrfRoundTableVerified: confirmedRoundTables.includes(facts.imrfRoundTable),
    sdgTargets: sdgSuggestions[number] ?? [],
    sdgTargetsVerified: false,
    sdgTargetsInText: sdgInText[number] ?? [],
  }
}

/** All 23, in order. */
export const objectives: readonly Objective[] = objectiveFacts.map(withLinks)

/** The objective of that number; refuses `base.unknown` outside 1 to 23. */
export function objective(number: number): Objective {
  return found(objectives[number - 1], 'base.unknown', { what: 'objective' })
}
