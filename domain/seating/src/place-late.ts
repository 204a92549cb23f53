import { found, Refusal } from '@kapihan/base'
import { delegationAttribute, readProblem, sizeIn, type SeatingPerson, type SeatingProblem } from './problem.ts'
import { peopleOf, type Rule, rulesOf } from './rules.ts'
import { seatIn, type Schedule, type SeatingGroup, type SeatingRound, type SeatingTable } from './schedule.ts'
import { distanceTo, shareOf } from './share.ts'

/**
 * The schedule with one more person in it and nobody moved. `problem` already holds the person, so that attributes and rules
 * count. Chooses the group that keeps their delegation spread, then the smallest, then the best balanced; at tables the one
 * with the fewest people met before. Refuses (`seating.no-free-seat`) where every seat that the rules allow is taken.
 */
export function placeLate(schedule: Schedule, problem: SeatingProblem, person: string): Schedule {
  const read = readProblem(problem)
  const late = found(
    read.people.find(({ id }) => id === person),
    'base.unknown',
    { what: 'person' },
  )
  if (seatIn(schedule, person)) throw new Refusal('seating.already-seated')
  const rules = rulesOf(read.constraints).filter((rule) => peopleOf(rule).includes(person))
  const choices = schedule.groups.flatMap((group) => {
    const tables = mayJoin(group, late, rules, schedule) && tablesFor(group, late, rules, schedule, read)
    return tables ? [{ group, tables, cost: groupCost(group, late, schedule, read) }] : []
  })
  choices.sort((a, b) => compare(a.cost, b.cost))
  const { group, tables } = found(choices[0], 'seating.no-free-seat')
  return joined(schedule, person, group.key, tables)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0)
  return 0
}

const partnerIn = (rule: Rule, person: string): string | undefined => peopleOf(rule).find((id) => id !== person)

function mayJoin(group: SeatingGroup, { id }: SeatingPerson, rules: readonly Rule[], { groups }: Schedule): boolean {
  return rules.every((rule) => {
    if (rule.kind === 'pinned') return rule.group === group.key
    const isWithPartner = group.people.includes(partnerIn(rule, id) ?? '')
    return rule.kind === 'together' ? isWithPartner : !isWithPartner || groups.length === 1
  })
}

/** A table with a free seat for each round, or undefined where a round has none. */
function tablesFor(
  group: SeatingGroup,
  { id }: SeatingPerson,
  rules: readonly Rule[],
  { rounds }: Schedule,
  problem: SeatingProblem,
): SeatingTable[] | undefined {
  const met = new Map<string, number>()
  const chosen: SeatingTable[] = []
  for (const { placements, tables } of rounds) {
    const key = placements.find((placement) => placement.group === group.key)?.room
    const room = problem.rooms.find((some) => some.key === key)
    if (!room || group.people.length >= room.capacity) return undefined
    const { max } = sizeIn(room, problem)
    const isAllowed = ({ people }: SeatingTable) =>
      people.length < max &&
      rules.every(
        (rule) => rule.kind === 'pinned' || people.includes(partnerIn(rule, id) ?? '') === (rule.kind === 'together'),
      )
    const again = (table: SeatingTable) => table.people.reduce((sum, other) => sum + (met.get(other) ?? 0), 0)
    const free = tables.filter((table) => table.room === key && isAllowed(table))
    const [best] = free
      .map((table) => ({ table, cost: [again(table), kinAt(table, id, problem), table.people.length, table.table] }))
      .sort((a, b) => compare(a.cost, b.cost))
    if (!best) return undefined
    chosen.push(best.table)
    for (const other of best.table.people) met.set(other, (met.get(other) ?? 0) + 1)
  }
  return chosen
}

const delegationOf = ({ people }: SeatingProblem, id: string): string | undefined =>
  people.find((person) => person.id === id)?.attributes[delegationAttribute]

function kinAt({ people }: { people: string[] }, id: string, problem: SeatingProblem): number {
  const own = delegationOf(problem, id)
  return own === undefined ? 0 : people.filter((other) => delegationOf(problem, other) === own).length
}

/** Crowding of the delegation, then size, then the weighted imbalance that the person adds. */
function groupCost(group: SeatingGroup, late: SeatingPerson, { groups }: Schedule, problem: SeatingProblem): number[] {
  const kin = groups.map((some) => kinAt(some, late.id, problem))
  const even = Math.ceil((kin.reduce((sum, count) => sum + count, 0) + 1) / groups.length)
  const crowd = Math.max(0, kinAt(group, late.id, problem) + 1 - even)
  let imbalance = 0
  for (const { name, weight } of problem.attributes) {
    const value = late.attributes[name]
    if (value === undefined) continue
    const having = problem.people.filter(({ attributes }) => attributes[name] === value).map(({ id }) => id)
    const own = new Set(group.people)
    const count = having.filter((id) => own.has(id)).length
    const share = shareOf(having.length, group.people.length + 1, problem.people.length)
    imbalance += weight * (distanceTo(count + 1, share) - distanceTo(count, share))
  }
  return [crowd, group.people.length, imbalance]
}

function joined(schedule: Schedule, person: string, key: string, chosen: readonly SeatingTable[]): Schedule {
  const withPerson = (people: readonly string[]) => [...people, person].sort()
  const seatedIn = (round: SeatingRound, index: number): SeatingRound => ({
    ...round,
    tables: round.tables.map((table) =>
      table === chosen[index] ? { ...table, people: withPerson(table.people) } : table,
    ),
  })
  return {
    groups: schedule.groups.map((group) =>
      group.key === key ? { ...group, people: withPerson(group.people) } : group,
    ),
    rounds: schedule.rounds.map(seatedIn),
  }
}
