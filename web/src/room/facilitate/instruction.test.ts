import { expect, test } from 'vitest'
import type { Moment } from '../../data/moment.ts'
import { courseOf } from './instruction.ts'

const open = (round: number): Moment => ({ at: 'open', round, closed: round === 1 ? null : round - 1 })
const length = { minutes: 75, questions: 3 }
const after = (minutes: number, state: 'running' | 'paused' = 'running') => ({ state, seconds: (75 - minutes) * 60 })
const said = (minutes: number) => {
  const { now } = courseOf(open(1), after(minutes), length)
  return now.say === 'question' ? now.question : now.say
}

test('a round goes from welcome over its questions to collecting', () => {
  expect([0, 9.9, 10, 29, 47, 65, 72].map(said)).toEqual(['welcome', 'welcome', 1, 2, 3, 'gather', 'collect'])
})
test('a later group is first told what the one before left', () => {
  expect(courseOf(open(2), after(0), length)).toEqual({
    now: { say: 'carry-over' },
    next: { say: 'question', question: 1 },
  })
})
test('an extension gives time back to the conversation', () => {
  expect(courseOf(open(1), after(67), length).now.say).toBe('gather')
  expect(courseOf(open(1), after(62), length).now).toEqual({ say: 'question', question: 3 })
  expect(courseOf(open(1), after(-5), length).now.say).toBe('welcome')
})
test('when time is up, closing is next; while paused, going on is', () => {
  expect(courseOf(open(2), { state: 'rung', seconds: 0 }, length)).toEqual({
    now: { say: 'time-up' },
    next: { say: 'close', round: 2 },
  })
  expect(courseOf(open(2), after(66, 'paused'), length)).toEqual({ now: { say: 'paused' }, next: { say: 'gather' } })
})
test('between rounds the groups change rooms and the next round opens', () => {
  const between: Moment = { at: 'between', round: 3, closed: 2 }
  expect(courseOf(between, { state: 'stopped', seconds: null }, length)).toEqual({
    now: { say: 'change-rooms', closed: 2 },
    next: { say: 'open', round: 3 },
  })
})
test('a short round without questions still has a beginning and an end', () => {
  const say = (left: number) =>
    courseOf(open(1), { state: 'running', seconds: left * 60 }, { minutes: 20, questions: 0 }).now.say
  expect([20, 10, 3, 1].map(say)).toEqual(['welcome', 'welcome', 'gather', 'collect'])
})
test('after the last round nothing is next', () => {
  expect(courseOf({ at: 'after', round: null, closed: 3 }, { state: 'stopped', seconds: null }, length).next).toBeNull()
})
