import { expect, test } from 'vitest'
import { canChange, keptItem, nextItem, type OutboxEvent, type OutboxItem } from './outbox-item.ts'

const id = '00000000-0000-4000-8000-000000000001'
const card = {
  id,
  room: 'r1',
  round: 1,
  kind: 'idea',
  text: 'A pact',
  language: 'en',
  question: null,
  objective: null,
} as const
const closed: OutboxEvent = { kind: 'refused', problem: { code: 'cafe.round-closed', message: 'Round 1 has closed.' } }
const silent: OutboxEvent = { kind: 'refused', problem: { code: 'base.not-signed-in', message: 'Open your link.' } }
const early: OutboxEvent = { kind: 'refused', problem: { code: 'cafe.round-not-open', message: 'Not open yet.' } }
const listed = (...ids: string[]): OutboxEvent => ({ kind: 'listed', stored: new Set(ids) })
const after = (...events: OutboxEvent[]): OutboxItem => events.reduce(nextItem, keptItem(card))

test('goes from kept to received to stored', () => {
  expect(after().state).toBe('kept')
  expect(after({ kind: 'attempt' }).state).toBe('kept')
  expect(after({ kind: 'attempt' }, { kind: 'received' }).state).toBe('received')
  expect(after({ kind: 'attempt' }, { kind: 'received' }, listed('other', id)).state).toBe('stored')
})

test('is stored when its id is listed though no answer ever came', () => {
  expect(after({ kind: 'attempt' }, listed(id)).state).toBe('stored')
})

test('is not stored because others are', () => {
  expect(after({ kind: 'attempt' }, { kind: 'received' }, listed('other')).state).toBe('received')
})

test('stays stored whatever answer comes late', () => {
  for (const late of [{ kind: 'received' } as const, closed, silent])
    expect(after(listed(id), late).state).toBe('stored')
})

test('keeps a card whose link has run out, says why, and forgets the reason once it is received', () => {
  expect(after({ kind: 'attempt' }, silent)).toMatchObject({ state: 'kept', problem: { code: 'base.not-signed-in' } })
  expect(after({ kind: 'attempt' }, silent, { kind: 'received' })).toMatchObject({ state: 'received', problem: null })
})

test('is refused for good by a closed round, with its text, even after the server had received it and lost it', () => {
  const refused = after({ kind: 'attempt' }, { kind: 'received' }, closed)
  expect(refused).toMatchObject({ state: 'refused', problem: { code: 'cafe.round-closed' }, card: { text: 'A pact' } })
  expect(nextItem(refused, { kind: 'received' }).state).toBe('refused')
})

test('may be changed before the first sending and after a refusal, and not while the server may have it', () => {
  expect(canChange(after())).toBe(true)
  expect(canChange(after({ kind: 'attempt' }))).toBe(false)
  expect(canChange(after({ kind: 'attempt' }, { kind: 'received' }))).toBe(false)
  expect(canChange(after({ kind: 'attempt' }, silent))).toBe(false)
  expect(canChange(after({ kind: 'attempt' }, closed))).toBe(true)
  expect(canChange(after({ kind: 'attempt' }, early))).toBe(true)
})
