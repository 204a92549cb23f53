import { Refusal } from '@kapihan/base'
import { sizeIn, type SeatingProblem, type SeatingRoom } from './problem.ts'
import { fitsTables } from './sizes.ts'

/**
 * The room of each group in each round: `rotation[round][group]` is a position in `rooms`. The cyclic Latin square: group i
 * is in room i + round. So no two groups ever share a room; with as many rounds as rooms each group is in each room once,
 * with fewer in as many different ones, and with more it begins again. Refuses more groups than rooms.
 */
export function rotation({ groups, rooms, rounds }: Pick<SeatingProblem, 'groups' | 'rooms' | 'rounds'>): number[][] {
  if (groups > rooms.length) throw new Refusal('seating.impossible-rooms', { groups, rooms: rooms.length })
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: groups }, (_, group) => (group + round) % rooms.length),
  )
}

/**
 * How large each group is: even, the one person more in groups whose rooms have the space. Refuses where a room on a group's
 * way is too small, or its people cannot be split into tables of the size asked for.
 */
export function groupSizes(problem: SeatingProblem, rooms: readonly (readonly number[])[]): number[] {
  const { groups, people } = problem
  const small = Math.floor(people.length / groups)
  if (small === 0) throw new Refusal('seating.impossible-groups', { groups, people: people.length })
  const wayOf = (group: number) => rooms.map((round) => problem.rooms[round[group] as number] as SeatingRoom)
  const fits = (group: number, size: number) =>
    wayOf(group).every((room) => obstacle(room, size, problem) === undefined)
  const sizes = Array.from({ length: groups }, (_, group) =>
    !fits(group, small) && fits(group, small + 1) ? small + 1 : small,
  )
  let left = people.length - sizes.reduce((sum, size) => sum + size, 0)
  for (let group = 0; group < groups && left > 0; group++)
    if (sizes[group] === small && fits(group, small + 1)) {
      sizes[group] = small + 1
      left--
    }
  for (const [group, size] of sizes.entries()) refuseObstacles(wayOf(group), size, problem)
  if (left !== 0) refuseObstacles(problem.rooms, left > 0 ? small + 1 : small, problem)
  return sizes
}

function refuseObstacles(rooms: readonly SeatingRoom[], size: number, problem: SeatingProblem): void {
  for (const room of rooms) {
    const refusal = obstacle(room, size, problem)
    if (refusal) throw refusal
  }
}

function obstacle(room: SeatingRoom, people: number, problem: SeatingProblem): Refusal | undefined {
  const { key, capacity, tables } = room
  if (people > capacity) return new Refusal('seating.impossible-room', { room: key, capacity, people })
  const tableSize = sizeIn(room, problem)
  if (fitsTables(people, tables, tableSize)) return undefined
  return new Refusal('seating.impossible-tables', { room: key, people, tables, ...tableSize })
}
