import { Refusal } from '@kapihan/base'
import { sizeIn, type SeatingProblem } from './problem.ts'
import type { Schedule, SeatingRound } from './schedule.ts'
import { nameOfRule, type Rule, rulesOf } from './rules.ts'
import { countsOf, distanceTo, shareOf } from './share.ts'

/** How good a schedule is; everything is better lower, and 0 is perfect. */
export interface Score {
  /** Sum over groups and attribute values of the people outside floor and ceiling of the proportional share. */
  imbalance: number
  /** The same over the tables of all rounds, against the share within the group that sits there. */
  tableImbalance: number
  /** Repeat meetings: over all pairs, C(times at one table, 2). */
  coin: number
  /** Over all pairs, the times beyond the first. */
  excess: number
  /** How often the pair that meets most often meets. */
  maxcnt: number
  /** Rules, room capacities and table sizes that are not kept, by name. */
  broken: string[]
}

/**
 * Recomputes everything from the schedule alone and shares nothing with the search. Refuses (`seating.not-a-schedule`) one in
 * which somebody is missing, sits twice, is unknown, or sits in a room where their group is not.
 */
export function scoreSchedule(problem: SeatingProblem, schedule: Schedule): Score {
  const groupOf = readGroups(problem, schedule)
  for (const round of schedule.rounds) checkRound(round, schedule, groupOf)
  const times = [...meetingsOf(problem, schedule).values()]
  const tables = schedule.rounds.flatMap((round) => round.tables)
  const everyone = problem.people.map(({ id }) => id)
  const groups = schedule.groups.map(({ people }) => people)
  return {
    imbalance: imbalanceOf(problem, everyone, groups),
    tableImbalance: schedule.groups.reduce((sum, { people }) => {
      const own = new Set(people)
      const seated = tables.map((table) => table.people).filter(([first]) => first !== undefined && own.has(first))
      return sum + imbalanceOf(problem, people, seated)
    }, 0),
    coin: times.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0),
    excess: times.reduce((sum, count) => sum + count - 1, 0),
    maxcnt: Math.max(0, ...new Set(times)),
    broken: [...brokenRules(problem, schedule, groupOf), ...brokenSizes(problem, schedule)],
  }
}

function refuse(what: string, round = 0): never {
  throw new Refusal('seating.not-a-schedule', { what, round })
}

function readGroups(problem: SeatingProblem, schedule: Schedule): Map<string, string> {
  const groupOf = new Map<string, string>()
  for (const { key, people } of schedule.groups)
    for (const id of people) {
      if (groupOf.has(id)) refuse('duplicate-person')
      groupOf.set(id, key)
    }
  if (problem.people.some(({ id }) => !groupOf.has(id))) refuse('missing-person')
  if (groupOf.size !== problem.people.length) refuse('unknown-person')
  if (schedule.rounds.length !== problem.rounds) refuse('missing-round')
  return groupOf
}

function checkRound(
  { round, placements, tables }: SeatingRound,
  { groups }: Schedule,
  groupOf: Map<string, string>,
): void {
  const roomOf = new Map(placements.map(({ group, room }) => [group, room]))
  if (roomOf.size !== groups.length || placements.length !== groups.length) refuse('missing-placement', round)
  const seated = new Set<string>()
  for (const { room, people } of tables)
    for (const id of people) {
      const group = groupOf.get(id)
      if (group === undefined) refuse('unknown-person', round)
      if (seated.has(id)) refuse('duplicate-person', round)
      if (roomOf.get(group) !== room) refuse('wrong-room', round)
      seated.add(id)
    }
  if (seated.size !== groupOf.size) refuse('missing-person', round)
}

/** How often each pair that meets at all meets; a pair is the number `row * people + row`, the lower row first. */
function meetingsOf({ people }: SeatingProblem, { rounds }: Schedule): Map<number, number> {
  const rowOf = new Map(people.map(({ id }, row) => [id, row]))
  const times = new Map<number, number>()
  for (const table of rounds.flatMap(({ tables }) => tables)) {
    const rows = table.people.map((id) => rowOf.get(id) as number).sort((a, b) => a - b)
    for (const [index, one] of rows.entries())
      for (const other of rows.slice(index + 1)) {
        const pair = one * people.length + other
        times.set(pair, (times.get(pair) ?? 0) + 1)
      }
  }
  return times
}

function imbalanceOf(problem: SeatingProblem, whole: readonly string[], parts: readonly (readonly string[])[]): number {
  let sum = 0
  for (const { name } of problem.attributes) {
    const valueOf = new Map(problem.people.map(({ id, attributes }) => [id, attributes[name]]))
    const totals = countsOf(whole, valueOf)
    for (const part of parts) {
      const here = countsOf(part, valueOf)
      for (const [value, total] of totals) {
        const count = here.get(value) ?? 0
        const mayBeAbsent = total * part.length < whole.length
        if (count > 0 || !mayBeAbsent) sum += distanceTo(count, shareOf(total, part.length, whole.length))
      }
    }
  }
  return sum
}

function brokenRules(problem: SeatingProblem, { groups, rounds }: Schedule, groupOf: Map<string, string>): string[] {
  const tablesOf = (id: string) => rounds.map(({ tables }) => tables.find(({ people }) => people.includes(id)))
  const isKept = (rule: Rule): boolean => {
    if (rule.kind === 'pinned') return groupOf.get(rule.person) === rule.group
    const [one, other] = rule.people
    if (rule.kind === 'apart' && groups.length > 1) return groupOf.get(one) !== groupOf.get(other)
    const theirs = tablesOf(other)
    return tablesOf(one).every((table, round) => (table === theirs[round]) === (rule.kind === 'together'))
  }
  return rulesOf(problem.constraints)
    .filter((rule) => !isKept(rule))
    .map(nameOfRule)
}

function brokenSizes(problem: SeatingProblem, { rounds }: Schedule): string[] {
  return rounds.flatMap(({ round, tables }) =>
    problem.rooms.flatMap((room) => {
      const here = tables.filter((table) => table.room === room.key)
      const { min, max } = sizeIn(room, problem)
      const odd = here.filter(({ people }) => people.length < min || people.length > max)
      const seated = here.reduce((sum, { people }) => sum + people.length, 0)
      return [
        ...odd.map(({ table }) => `table ${room.key} ${table} round ${round}`),
        ...(here.length > room.tables || seated > room.capacity ? [`room ${room.key} round ${round}`] : []),
      ]
    }),
  )
}
