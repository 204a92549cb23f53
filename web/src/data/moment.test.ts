import type { Round } from '@kapihan/cafe'
import { expect, test } from 'vitest'
import { momentOf } from './moment.ts'

const rounds = (...states: Round['state'][]): Round[] => states.map((state, index) => ({ round: index + 1, state }))

test('before the first round, the first comes next', () => {
  expect(momentOf(rounds('planned', 'planned'))).toEqual({ at: 'before', round: 1, closed: null })
})
test('an open round is the moment, and the one before it is remembered', () => {
  expect(momentOf(rounds('open', 'planned'))).toEqual({ at: 'open', round: 1, closed: null })
  expect(momentOf(rounds('closed', 'open', 'planned'))).toEqual({ at: 'open', round: 2, closed: 1 })
})
test('between two rounds, both are known', () => {
  expect(momentOf(rounds('closed', 'closed', 'planned'))).toEqual({ at: 'between', round: 3, closed: 2 })
})
test('after the last round none comes', () => {
  expect(momentOf(rounds('closed', 'closed'))).toEqual({ at: 'after', round: null, closed: 2 })
})
