import { mulberry32 } from '@kapihan/base'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { readProblem, type SeatingPerson, type SeatingProblem, type SeatingRoom } from './problem.ts'
import { groupSizes, rotation } from './rotate.ts'
import type { Schedule, SeatingRound } from './schedule.ts'
import { spread } from './spread.ts'
import { seatTables } from './tables.ts'

export interface Solution {
  schedule: Schedule
  explanation: Explanation
}

/**
 * Seats everybody in every round: spread over groups, rotate the groups over the rooms, seat each group at tables.
 * Same problem and seed (0 to 2^32 - 1), same schedule. Refuses a malformed problem (`seating.invalid-problem`) and one that
 * cannot be solved (`seating.impossible` and its kin), never returns half a schedule.
 * The number of swaps tried is fixed by the number of people, so that work does not depend on the clock.
 */
export function solveSeating(problem: SeatingProblem, seed: number): Solution {
  const read = readProblem(problem)
  const random = mulberry32(seed)
  const rooms = rotation(read)
  const groups = spread(read, groupSizes(read, rooms), random)
  const tables = groups.map((people, group) => {
    const way = rooms.map((round) => read.rooms[round[group] as number] as SeatingRoom)
    return seatTables(read, people, way, random)
  })
  const schedule = {
    groups: groups.map((people, group) => ({ key: groupKey(group), people: idsOf(people) })),
    rounds: rooms.map((round, index) => roundOf(read, index, round, tables)),
  }
  return { schedule, explanation: explain(read, schedule, seed) }
}

const groupKey = (group: number): string => `g${group + 1}`
const idsOf = (people: readonly SeatingPerson[]): string[] => people.map(({ id }) => id).sort()

function roundOf(
  problem: SeatingProblem,
  index: number,
  rooms: readonly number[],
  tables: SeatingPerson[][][][],
): SeatingRound {
  const keyOf = (group: number) => (problem.rooms[rooms[group] as number] as SeatingRoom).key
  return {
    round: index + 1,
    placements: rooms.map((_, group) => ({ group: groupKey(group), room: keyOf(group) })),
    tables: tables.flatMap((rounds, group) =>
      (rounds[index] ?? []).map((people, table) => ({ room: keyOf(group), table: table + 1, people: idsOf(people) })),
    ),
  }
}
