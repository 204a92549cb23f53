import { found } from '@kapihan/base'
import type { Localized } from '@kapihan/base'
import { z } from 'zod'
import { focusActions } from './actions-in-focus.data.ts'
import { otherActions } from './actions.data.ts'

/**
 * One lettered action of an objective. The Compact calls these policy instruments and best practices to draw from:
 * a menu, not a checklist, so nothing is ever "missing" because an action was not taken up.
 */
export interface Action {
  /** `GCM:5:e`: stable, stored everywhere, the same in every language. */
  readonly id: ActionId
  readonly objective: number
  /** Latin letter, (a) to at most (l). */
  readonly letter: string
  /** Our own words, three to eight of them in English. Never a quotation. All four languages for Objectives 5, 6 and 23. */
  readonly descriptor: Localized
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

function lettered(objective: number, descriptors: readonly Localized[]): Action[] {
  return descriptors.map((descriptor, position) => {
    const letter = letters.charAt(position)
    return { id: `GCM:${objective}:${letter}`, objective, letter, descriptor }
  })
}

const byObjective = new Map<number, readonly Action[]>()
for (let number = 1; number <= 23; number++) {
  const descriptors = focusActions[number] ?? otherActions[number]?.map((en) => ({ en })) ?? []
  byObjective.set(number, lettered(number, descriptors))
}

/** All 187, by objective and letter. */
export const actions: readonly Action[] = [...byObjective.values()].flat()
const byId = new Map(actions.map((action) => [action.id, action]))

const existingLetters = [...byObjective].map(
  ([number, offered]) => `${number}:[a-${letters.charAt(offered.length - 1)}]`,
)

/** The id of an action, `GCM:5:e`. Only letters that exist are valid: `GCM:22:c` is, `GCM:22:d` is not. */
export const ActionId = z
  .string()
  .regex(new RegExp(`^GCM:(?:${existingLetters.join('|')})$`), { message: 'no_such_action' })
export type ActionId = z.infer<typeof ActionId>

/** The actions of an objective from (a) on; refuses `base.unknown` outside 1 to 23. */
export function actionsOf(objective: number): readonly Action[] {
  return found(byObjective.get(objective), 'base.unknown', { what: 'objective' })
}

/** The action of that id; refuses `base.unknown` where the Compact has no such letter (`GCM:22:d`). */
export function action(id: string): Action {
  return found(byId.get(id), 'base.unknown', { what: 'action' })
}
