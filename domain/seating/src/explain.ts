import { mulberry32, shuffled } from '@kapihan/base'
import { type Bounds, boundsOfGroup } from './bounds.ts'
import type { Explanation, ValueSpread } from './explanation.ts'
import { delegationAttribute, type SeatingProblem } from './problem.ts'
import { peopleOf, rulesOf } from './rules.ts'
import type { Schedule, SeatingGroup } from './schedule.ts'
import { type Score, scoreSchedule } from './score.ts'
import { countsOf, shareOf } from './share.ts'
import { unitsOf } from './units.ts'

const randomSeatings = 20

/** Explains any schedule of the problem, one changed by hand too. The seed only chooses the random seatings to compare with. */
export function explain(problem: SeatingProblem, schedule: Schedule, seed: number): Explanation {
  const score = scoreSchedule(problem, schedule)
  const chance = chanceScore(problem, schedule, seed)
  const bounds = boundsOf(problem, schedule)
  const balance = problem.attributes.map(({ name, weight }) => ({
    attribute: name,
    weight,
    values: spreadOf(problem, schedule.groups, name),
  }))
  return {
    seed,
    people: problem.people.length,
    balance,
    languages: languagesOf(problem, schedule.groups),
    imbalance: {
      groups: { total: score.imbalance, random: chance.imbalance },
      tables: { total: score.tableImbalance, random: chance.tableImbalance },
    },
    repeats: {
      coin: { total: score.coin, random: chance.coin, bound: bounds.coin },
      excess: { total: score.excess, random: chance.excess, bound: bounds.excess },
      most: score.maxcnt,
    },
    notSpread: notSpread(balance.find(({ attribute }) => attribute === delegationAttribute)?.values ?? []),
  }
}

function spreadOf({ people }: SeatingProblem, groups: readonly SeatingGroup[], name: string): ValueSpread[] {
  const valueOf = new Map(people.map(({ id, attributes }) => [id, attributes[name]]))
  const counted = groups.map((group) => ({ group, counts: countsOf(group.people, valueOf) }))
  const totals = [...countsOf(valueOf.keys(), valueOf)].sort(([one], [other]) => (one < other ? -1 : 1))
  return totals.map(([value, total]) => {
    const inGroups = counted.map(({ group, counts }) => ({
      group: group.key,
      count: counts.get(value) ?? 0,
      ...shareOf(total, group.people.length, people.length),
    }))
    return { value, people: total, groups: inGroups }
  })
}

function notSpread(delegations: readonly ValueSpread[]): Explanation['notSpread'] {
  return delegations.flatMap(({ value, people, groups }) => {
    const inOneGroup = Math.max(...groups.map(({ count }) => count))
    return inOneGroup > Math.ceil(people / groups.length) ? [{ delegation: value, people, inOneGroup }] : []
  })
}

function languagesOf({ people }: SeatingProblem, groups: readonly SeatingGroup[]): Explanation['languages'] {
  const spoken = new Map(people.map(({ id, languages }) => [id, new Set(languages ?? [])]))
  const languages = [...new Set([...spoken.values()].flatMap((some) => [...some]))].sort()
  return languages.map((language) => ({
    language,
    groups: groups.map(({ key, people: own }) => ({
      group: key,
      people: own.filter((id) => spoken.get(id)?.has(language)).length,
    })),
  }))
}

/** Mean score of the same groups and tables filled by chance. */
function chanceScore(problem: SeatingProblem, schedule: Schedule, seed: number): Omit<Score, 'maxcnt' | 'broken'> {
  const random = mulberry32(seed)
  const sum = { imbalance: 0, tableImbalance: 0, coin: 0, excess: 0 }
  for (let seating = 0; seating < randomSeatings; seating++) {
    const score = scoreSchedule(problem, filledByChance(problem, schedule, random))
    for (const figure of ['imbalance', 'tableImbalance', 'coin', 'excess'] as const) sum[figure] += score[figure]
  }
  for (const figure of ['imbalance', 'tableImbalance', 'coin', 'excess'] as const)
    sum[figure] = Math.round((10 * sum[figure]) / randomSeatings) / 10
  return sum
}

function filledByChance(problem: SeatingProblem, { groups, rounds }: Schedule, random: () => number): Schedule {
  const everyone = shuffled(
    problem.people.map(({ id }) => id),
    random,
  )
  const chance = groups.map(({ key, people }) => ({ key, people: everyone.splice(0, people.length) }))
  return {
    groups: chance,
    rounds: rounds.map(({ round, placements, tables }) => {
      const waiting = new Map(
        placements.map(({ group, room }) => [
          room,
          shuffled(chance.find(({ key }) => key === group)?.people ?? [], random),
        ]),
      )
      const refill = (room: string, count: number) => waiting.get(room)?.splice(0, count) ?? []
      return {
        round,
        placements,
        tables: tables.map(({ room, table, people }) => ({ room, table, people: refill(room, people.length) })),
      }
    }),
  }
}

function boundsOf(problem: SeatingProblem, { groups, rounds }: Schedule): Bounds {
  const together = rulesOf(problem.constraints).filter(({ kind }) => kind === 'together')
  const each = groups.map(({ key, people }) => {
    const own = new Set(people)
    const rules = together.filter((rule) => peopleOf(rule).every((id) => own.has(id)))
    const units = unitsOf({ ids: people, parts: [] }, rules) ?? []
    const inseparable = units.reduce((sum, { rows }) => sum + (rows.length * (rows.length - 1)) / 2, 0)
    const sizes = rounds.map(({ placements, tables }) => {
      const room = placements.find(({ group }) => group === key)?.room
      return tables.filter((table) => table.room === room).map(({ people: seated }) => seated.length)
    })
    return boundsOfGroup(sizes, inseparable)
  })
  return {
    coin: each.reduce((sum, { coin }) => sum + coin, 0),
    excess: each.reduce((sum, { excess }) => sum + excess, 0),
  }
}
