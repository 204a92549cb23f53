import type { Random } from '@kapihan/base'
import { refuseConflict } from './conflict.ts'
import { deal } from './deal.ts'
import { boundsOf, improve } from './improve.ts'
import type { SeatingPerson, SeatingProblem } from './problem.ts'
import { rulesOf } from './rules.ts'
import { rowsOf } from './split.ts'
import { Tally } from './tally.ts'
import { traitsOf } from './traits.ts'
import { unitsOf } from './units.ts'

/** A delegation crowded into one group outweighs any other imbalance. */
const crowding = 1000

/** Swaps tried: enough for 150 people and eight attributes to come to 0, and never more than a second's work. */
export const triesToSpread = (people: number): number => Math.min(1_000_000, 2000 * people)

/**
 * People spread over groups of the given sizes: delegations first, then every attribute to the floor or ceiling of its
 * proportional share. Refuses rules that contradict each other.
 */
export function spread(problem: SeatingProblem, sizes: readonly number[], random: Random): SeatingPerson[][] {
  const { people, constraints } = problem
  const setting = { ids: people.map(({ id }) => id), parts: sizes.map((_, group) => `g${group + 1}`) }
  // With one group `apart` is a matter for its tables.
  const rules = rulesOf(constraints).filter(({ kind }) => kind !== 'apart' || sizes.length > 1)
  const traits = traitsOf(problem.attributes, people)
  const tally = new Tally(traits, sizes, crowding)
  const units = unitsOf(setting, rules)
  const split = units && deal(units, traits, sizes, tally, random)
  if (!split) return refuseConflict(setting, sizes, rules)
  improve({ split, tally, bounds: boundsOf(units, people.length), tries: triesToSpread(people.length), random })
  return sizes.map((_, group) => Array.from(rowsOf(split, group), (row) => people[row] as SeatingPerson))
}
