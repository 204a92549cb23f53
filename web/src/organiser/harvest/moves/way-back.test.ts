import { expect, test } from 'vitest'
import type { BoardCard, BoardTheme } from '../target.ts'
import { partsBack, wayBack } from './way-back.ts'

const card = (id: string, place: BoardCard['place']): BoardCard => ({
  id,
  room: 'r1',
  round: 1,
  kind: 'idea',
  text: id,
  language: null,
  question: null,
  objective: null,
  topic: 'a',
  place,
})
const piled = card('piled', { in: 'unplaced' })
const first = card('first', { in: 'theme', theme: 't1' })
const second = card('second', { in: 'theme', theme: 't1' })
const other = card('other', { in: 'theme', theme: 't2' })
const dropped = card('dropped', { in: 'dropped', reason: 'Said twice already.' })

test('cards put into a theme go back to the pile or to the theme each came from', () => {
  expect(wayBack([piled, first, other, second], 'theme')).toEqual([
    { act: 'unplace', cards: ['piled'] },
    { act: 'place', theme: 't1', cards: ['first', 'second'] },
    { act: 'place', theme: 't2', cards: ['other'] },
  ])
})
test('dropped cards are restored before they are put back into their theme', () => {
  expect(wayBack([first, piled], 'dropped')).toEqual([
    { act: 'restore', cards: ['first', 'piled'] },
    { act: 'place', theme: 't1', cards: ['first'] },
  ])
})
test('restored cards are dropped again with the reason they had', () => {
  expect(wayBack([dropped], 'unplaced')).toEqual([{ act: 'drop', reason: 'Said twice already.', cards: ['dropped'] }])
})
test('cards taken out of their themes go back in, and nothing is done to those that lay on the pile', () => {
  expect(wayBack([first, piled], 'unplaced')).toEqual([{ act: 'place', theme: 't1', cards: ['first'] }])
})

const theme = (id: string, topic: string, cards: string[]): BoardTheme => {
  const weight = { cards: cards.length, ofCards: 9, roomRounds: 1, ofRoomRounds: 1, strength: null }
  const support = { cards: 0, byRoom: [], byRound: [], byKind: [], way: [], raised: weight, dissent: weight }
  return { id, topic, title: { en: id }, statement: null, state: 'live', parents: [], cards, support }
}
const newId = (
  (count) => () =>
    `new-${++count}`
)(0)

test('a merge is undone by a split into the themes that held cards, under new ids', () => {
  expect(partsBack([theme('one', 'a', ['c1']), theme('none', 'a', []), theme('two', 'a', ['c2'])], newId)).toEqual([
    { id: 'new-1', title: { en: 'one' }, statement: null, cards: ['c1'] },
    { id: 'new-2', title: { en: 'two' }, statement: null, cards: ['c2'] },
  ])
})
test('a merge that a split cannot take back offers no way back', () => {
  expect(partsBack([theme('one', 'a', ['c1']), theme('none', 'a', [])], newId)).toBeNull()
  expect(partsBack([theme('one', 'a', ['c1']), theme('two', 'b', ['c2'])], newId)).toBeNull()
})
