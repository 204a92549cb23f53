import type { Random } from '@kapihan/base'
import { refuseConflict } from './conflict.ts'
import { deal } from './deal.ts'
import { boundsOf, improve } from './improve.ts'
import { Meetings } from './meetings.ts'
import { sizeIn, type SeatingPerson, type SeatingProblem, type SeatingRoom } from './problem.ts'
import { peopleOf, type Rule, rulesOf } from './rules.ts'
import { tableSizes } from './sizes.ts'
import { rowsOf, type Split } from './split.ts'
import { Tally } from './tally.ts'
import { type Traits, traitsOf } from './traits.ts'
import { type Setting, type Unit, unitsOf } from './units.ts'

/** One repeat meeting weighs as much as this many people beyond their share at a table. */
const repeatWeight = 5
/** What a second delegate of one delegation at a table costs, beyond the even share. */
const crowding = 2
/** Each round is improved when it is dealt, and then again against all the others. */
export const passes = 3
/** Swaps tried in a round and pass. */
export const triesAtTables = (people: number): number => Math.min(200_000, 500 * people)

/** One round of one group, as it is being improved. */
interface Seating {
  split: Split
  tally: Tally
}

/**
 * The tables of one group in room after room: `tables[round][table]` lists the people. Two people should not share a table
 * twice, and every table should have a bit of everybody. Refuses rules that no tables of these sizes can keep.
 */
export function seatTables(
  problem: SeatingProblem,
  people: SeatingPerson[],
  rooms: readonly SeatingRoom[],
  random: Random,
): SeatingPerson[][][] {
  const ids = people.map(({ id }) => id)
  const rules = rulesAtTables(problem, ids)
  const setting = { ids, parts: [] }
  const units = unitsOf(setting, rules) ?? refuseConflict(setting, [people.length], rules)
  const traits = traitsOf(problem.attributes, people)
  const rounds = rooms.map((room) => {
    const options = tableSizes(people.length, room.tables, sizeIn(room, problem))
    return dealTables({ setting, rules, units, traits, random }, options)
  })
  improveRounds(rounds, units, people.length, random)
  return rounds.map(({ split }) =>
    tablesOf(split).map((rows) => Array.from(rows, (row) => people[row] as SeatingPerson)),
  )
}

/** Rules between people of one group; a pin has done its work when the groups were made. */
function rulesAtTables({ constraints }: SeatingProblem, ids: readonly string[]): Rule[] {
  const own = new Set(ids)
  return rulesOf(constraints).filter((rule) => rule.kind !== 'pinned' && peopleOf(rule).every((id) => own.has(id)))
}

interface Deal {
  setting: Setting
  rules: readonly Rule[]
  units: readonly Unit[]
  traits: Traits
  random: Random
}

/** The first of the table sizes at which the rules can be kept. */
function dealTables({ setting, rules, units, traits, random }: Deal, options: Iterable<number[]>): Seating {
  let last: number[] = []
  for (const sizes of options) {
    const tally = new Tally(traits, sizes, crowding)
    const split = deal(units, traits, sizes, tally, random)
    if (split) return { split, tally }
    last = sizes
  }
  return refuseConflict(setting, last, rules)
}

function improveRounds(rounds: readonly Seating[], units: readonly Unit[], people: number, random: Random): void {
  const met = new Meetings(people)
  const bounds = boundsOf(units, people)
  const meetings = { met, weight: repeatWeight }
  for (let pass = 0; pass < passes; pass++)
    for (const { split, tally } of rounds) {
      // `met` holds the other rounds only, so that its sum over a table is what the table adds to `coin`.
      if (pass > 0) for (const rows of tablesOf(split)) met.count(rows, -1)
      improve({ split, tally, bounds, meetings, tries: triesAtTables(people), random })
      for (const rows of tablesOf(split)) met.count(rows, 1)
    }
}

const tablesOf = (split: Split): Int32Array[] =>
  Array.from({ length: split.first.length - 1 }, (_, table) => rowsOf(split, table))
