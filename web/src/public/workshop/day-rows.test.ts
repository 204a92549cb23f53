import type { Session } from '@kapihan/blueprint'
import { expect, test } from 'vitest'
import { dayRows, daysOf } from './day-rows.ts'

const rounds = { count: 3, minutes: 75, changeoverMinutes: 15, briefMinutes: 5 }
const session = (key: string, day: number, start: string, minutes: number, kind: Session['kind']): Session => ({
  key,
  day,
  start,
  minutes,
  kind,
  attribution: 'chatham',
  title: { en: key },
  topics: [],
  aims: [],
  speakers: [],
})
const sessions = [
  session('closing', 2, '16:30', 30, 'closing'),
  session('round-3', 1, '16:30', 75, 'cafe'),
  session('opening', 1, '10:00', 30, 'opening'),
  session('framing', 1, '10:30', 75, 'framing'),
  session('round-1', 1, '11:45', 75, 'cafe'),
  session('round-2', 1, '15:00', 75, 'cafe'),
]
const printed = (day: number) =>
  dayRows({ sessions, rounds }, day).map(
    (row) => `${row.start}-${row.end} ${row.row === 'session' ? row.session.key : row.row}`,
  )

test('a day is its sessions in order, with the time between them', () => {
  expect(printed(1)).toEqual([
    '10:00-10:30 opening',
    '10:30-11:45 framing',
    '11:45-13:00 round-1',
    '13:00-15:00 pause',
    '15:00-16:15 round-2',
    '16:15-16:30 change',
    '16:30-17:45 round-3',
  ])
})

test('sessions that overlap leave nothing between them', () => {
  const overlapping = [session('one', 1, '10:00', 60, 'panel'), session('two', 1, '10:30', 60, 'panel')]
  expect(dayRows({ sessions: overlapping, rounds }, 1).map(({ row }) => row)).toEqual(['session', 'session'])
})

test('lists only days that have sessions', () => {
  expect(daysOf({ sessions })).toEqual([1, 2])
  expect(daysOf({ sessions: [] })).toEqual([])
})
