import { expect, test } from 'vitest'
import { problem } from '../test/make.ts'
import { Rotation, rotationOf, Schedule, seatIn } from './schedule.ts'
import { solveSeating } from './solve.ts'

const { schedule } = solveSeating(problem(60), 1)

test('a schedule is what its contract says', () => {
  expect(Schedule.parse(schedule)).toEqual(schedule)
})

test('a seat is the group, and the room and table of every round', () => {
  const seat = seatIn(schedule, 'p1')
  expect(schedule.groups.find(({ key }) => key === seat?.group)?.people).toContain('p1')
  expect(seat?.rounds.map(({ round }) => round)).toEqual([1, 2, 3])
  for (const { round, room, table } of seat?.rounds ?? []) {
    const tables = schedule.rounds[round - 1]?.tables.filter((some) => some.people.includes('p1'))
    expect(tables).toMatchObject([{ room, table }])
  }
})

test('there is no seat for somebody the schedule does not hold', () => {
  expect(seatIn(schedule, 'ghost')).toBeUndefined()
})

test('the rotation that everyone may see names no person', () => {
  const rotation = Rotation.parse(rotationOf(schedule))
  expect(rotation.groups).toEqual([
    { key: 'g1', people: 20 },
    { key: 'g2', people: 20 },
    { key: 'g3', people: 20 },
  ])
  expect(rotation.rounds[1]?.placements[0]).toEqual({ group: 'g1', room: 'room-2' })
  expect(JSON.stringify(rotation)).not.toMatch(/"p\d+"/)
})
