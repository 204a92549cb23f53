import { expect, test } from 'vitest'
import { partsOf, startParts } from './parts.ts'
import type { BoardTheme } from '../target.ts'

const weight = { cards: 3, ofCards: 9, roomRounds: 1, ofRoomRounds: 1, strength: null }
const theme: BoardTheme = {
  id: 't1',
  topic: 'a',
  title: { en: 'Fees', fr: 'Frais' },
  statement: null,
  state: 'live',
  parents: [],
  cards: ['c1', 'c2', 'c3'],
  support: { cards: 3, byRoom: [], byRound: [], byKind: [], way: [], raised: weight, dissent: weight },
}
const newIds = () => {
  let count = 0
  return () => `p${++count}`
}
const start = startParts(theme, ['c2'], newIds())
const titled = {
  ...start,
  titles: start.titles.map((part) => (part.id === 'p2' ? { id: 'p2', title: ' Debt ' } : part)),
}

test('splits the chosen cards off, and an unchanged title keeps its translations', () => {
  expect(partsOf(theme, titled)).toEqual([
    { id: 'p1', title: { en: 'Fees', fr: 'Frais' }, cards: ['c1', 'c3'] },
    { id: 'p2', title: { en: 'Debt' }, cards: ['c2'] },
  ])
})
test('is not ready while a part lacks its title', () => {
  expect(partsOf(theme, start)).toBeNull()
})
test('is not ready while a part lacks a card', () => {
  expect(partsOf(theme, { ...titled, partOf: new Map(titled.partOf).set('c2', 'p1') })).toBeNull()
})
