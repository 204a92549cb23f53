import { expect, test } from 'vitest'
import type { CardDraft } from './card.ts'
import { closeRound, openRound, recordCard, roundsOf, type Round } from './round.ts'

const question = { key: 'q1', text: { en: 'What stands in the way?' } }
const topic = {
  key: 'a',
  title: { en: 'A' },
  short: { en: 'A' },
  objectives: [],
  principles: [],
  framer: { en: 'F' },
  questions: [question],
}
const room = {
  key: 'r1',
  name: { en: 'R' },
  capacity: 9,
  tables: 1,
  tableSize: { min: 6, max: 8 },
  topic: 'a',
  hostOrganisation: { en: 'H' },
}
const agenda = {
  rooms: [room],
  topics: [topic],
  rounds: { count: 3, minutes: 20, changeoverMinutes: 5, briefMinutes: 5 },
}
const draft: CardDraft = {
  id: '6a1f0b3c-9d2e-4f5a-8b7c-1d2e3f4a5b6c',
  room: 'r1',
  round: 1,
  kind: 'idea',
  text: 'One window for all permits.',
  language: 'en',
  question: 'q1',
  objective: 5,
}
const rounds = (...states: Round['state'][]): Round[] => states.map((state, index) => ({ round: index + 1, state }))

test('knows every round of the agenda before any was opened', () => {
  expect(roundsOf(agenda, [{ round: 2, state: 'open' }])).toEqual(rounds('planned', 'open', 'planned'))
})

test('opens one round at a time, each once, in order', () => {
  expect(openRound(rounds('planned', 'planned'), 1)).toEqual({ round: 1, state: 'open' })
  expect(() => openRound(rounds('open', 'planned'), 2)).toThrow('cafe.other-round-open')
  expect(() => openRound(rounds('planned', 'planned'), 2)).toThrow('cafe.round-out-of-turn')
  expect(() => openRound(rounds('closed', 'planned'), 1)).toThrow('cafe.round-closed')
  expect(() => openRound(rounds('closed'), 2)).toThrow('base.unknown')
})

test('lets opening and closing be sent twice', () => {
  expect(openRound(rounds('open'), 1).state).toBe('open')
  expect(closeRound(rounds('closed'), 1).state).toBe('closed')
  expect(() => closeRound(rounds('planned'), 1)).toThrow('cafe.round-not-open')
})

test('takes a card into the open round and adds the topic of its room', () => {
  expect(recordCard(agenda, rounds('open'), draft)).toEqual({ ...draft, topic: 'a' })
})

test('takes no card into a round that is not open, an unknown room or under a question of another topic', () => {
  expect(() => recordCard(agenda, rounds('closed'), draft)).toThrow('cafe.round-closed')
  expect(() => recordCard(agenda, rounds('planned'), draft)).toThrow('cafe.round-not-open')
  expect(() => recordCard(agenda, rounds('open'), { ...draft, room: 'r2' })).toThrow('base.unknown')
  expect(() => recordCard(agenda, rounds('open'), { ...draft, question: 'q9' })).toThrow('base.unknown')
})
