import type { Card } from '@kapihan/cafe'
import { expect, test } from 'vitest'
import type { OutboxItem } from '../../data/outbox-item.ts'
import { notesByKind } from './notes-of-room.ts'

const card = (id: string, some: Partial<Card> = {}): Card => ({
  id,
  room: 'r1',
  round: 1,
  kind: 'idea',
  text: id,
  language: 'en',
  question: null,
  objective: null,
  topic: 'a',
  ...some,
})
const own = (id: string, state: OutboxItem['state'], some: Partial<Card> = {}): OutboxItem => ({
  card: card(id, some),
  state,
  attempted: true,
  problem: null,
})
const shown = (...args: Parameters<typeof notesByKind>) =>
  notesByKind(...args).map(({ kind, notes }) => [kind, ...notes.map((note) => `${note.card.id} ${note.state}`)])

test('kinds come in their fixed order and an empty one is left out', () => {
  const stored = [card('1', { kind: 'offer' }), card('2', { kind: 'challenge' })]
  expect(shown(1, stored, [])).toEqual([
    ['challenge', '2 stored'],
    ['offer', '1 stored'],
  ])
})
test('an own card keeps its place when it is stored and is not shown twice', () => {
  const before = shown(1, [card('1'), card('3')], [own('2', 'received')])
  const after = shown(1, [card('1'), card('2'), card('3')], [own('2', 'received')])
  expect(before).toEqual([['idea', '1 stored', '2 received', '3 stored']])
  expect(after).toEqual([['idea', '1 stored', '2 stored', '3 stored']])
})
test('refused cards and those of other rounds are not among the notes', () => {
  expect(shown(1, [card('1', { round: 2 })], [own('2', 'refused'), own('3', 'kept')])).toEqual([['idea', '3 kept']])
})
