import { changeClock, startClock, stoppedClock } from '@kapihan/blueprint'
import { expect, test } from 'vitest'
import { minutesAndSeconds, readClock } from './clock-reading.ts'

const start = '2019-03-21T10:00:00.000Z'
const after = (seconds: number) => Date.parse(start) + seconds * 1000
const running = startClock(stoppedClock, 2, 75, start)

test('a running clock counts down by itself', () => {
  expect(readClock(running, after(0))).toEqual({ state: 'running', round: 2, seconds: 4500 })
  expect(readClock(running, after(4499.2))).toEqual({ state: 'running', round: 2, seconds: 0 })
})
test('a clock whose end has passed has rung, however long ago', () => {
  expect(readClock(running, after(4500))).toEqual({ state: 'rung', round: 2, seconds: 0 })
  expect(readClock(running, after(9999)).seconds).toBe(0)
})
test('a paused clock keeps what is left', () => {
  const paused = changeClock(running, { kind: 'pause' }, new Date(after(4380)).toISOString())
  expect(readClock(paused, after(9999))).toEqual({ state: 'paused', round: 2, seconds: 120 })
})
test('a stopped clock shows no time', () => {
  expect(readClock(stoppedClock, after(0))).toEqual({ state: 'stopped', round: null, seconds: null })
})
test('minutes are not turned into hours', () => {
  expect([4500, 545, 9, 0].map(minutesAndSeconds)).toEqual(['75:00', '9:05', '0:09', '0:00'])
})
