import { Refusal, mulberry32 } from '@kapihan/base'
import { placeUnits } from './place-units.ts'
import { nameOfRule, type Rule } from './rules.ts'
import { type Setting, unitsOf } from './units.ts'

/** Whether the rules can be kept; false also where the search ran out of patience. */
function canKeep(setting: Setting, sizes: readonly number[], rules: readonly Rule[]): boolean {
  const units = unitsOf(setting, rules)
  return units !== undefined && placeUnits(units, sizes, mulberry32(1)) !== undefined
}

/**
 * `seating.impossible` with a smallest set of rules that cannot be kept together: drop any one of them and the rest can.
 * All of them are named where a search in another order could keep them after all (only when patience ran out before).
 */
export function refuseConflict(setting: Setting, sizes: readonly number[], rules: readonly Rule[]): never {
  const can = (some: readonly Rule[]) => canKeep(setting, sizes, some)
  const core = can(rules) ? rules : smallestConflict([], false, rules, can)
  throw new Refusal('seating.impossible', { rules: core.map(nameOfRule), count: core.length })
}

/**
 * QuickXplain (Junker, AAAI 2004): halves instead of one by one, so that two bad rules in a thousand need some forty
 * searches. `base` is kept in any case; `grown` says that it has grown since it was last tried.
 */
function smallestConflict(
  base: readonly Rule[],
  grown: boolean,
  rules: readonly Rule[],
  can: (rules: readonly Rule[]) => boolean,
): readonly Rule[] {
  if (grown && !can(base)) return []
  if (rules.length <= 1) return rules
  const middle = Math.floor(rules.length / 2)
  const [first, second] = [rules.slice(0, middle), rules.slice(middle)]
  const fromSecond = smallestConflict([...base, ...first], first.length > 0, second, can)
  const fromFirst = smallestConflict([...base, ...fromSecond], fromSecond.length > 0, first, can)
  return [...fromFirst, ...fromSecond]
}
