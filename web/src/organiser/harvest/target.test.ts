import type { HarvestBoard } from '@kapihan/harvest'
import { describe, expect, it } from 'vitest'
import { letterOf, possible, targetOf, themeToSplit, type BoardCard, type BoardTheme } from './target.ts'

type Place = BoardCard['place']
const card = (id: string, place: Place): BoardCard => ({
  id,
  room: 'r1',
  round: 1,
  kind: 'idea',
  text: id,
  language: 'en',
  question: null,
  objective: null,
  topic: 'a',
  place,
})
const theme = (id: string, cards: string[]): BoardTheme => {
  const weight = { cards: cards.length, ofCards: 9, roomRounds: 1, ofRoomRounds: 1, strength: null }
  return {
    id,
    topic: 'a',
    title: { en: id },
    statement: null,
    state: 'live',
    parents: [],
    cards,
    support: { cards: cards.length, byRoom: [], byRound: [], byKind: [], way: [], raised: weight, dissent: weight },
  }
}
const inTheme = (id: string): Place => ({ in: 'theme', theme: id })
const board: HarvestBoard = {
  themes: [theme('t1', ['c1', 'c2', 'c3']), theme('t2', ['c4'])],
  cards: [
    ...['c1', 'c2', 'c3'].map((id) => card(id, inTheme('t1'))),
    card('c4', inTheme('t2')),
    card('c5', { in: 'unplaced' }),
    card('c6', { in: 'dropped', reason: null }),
  ],
  progress: { cards: 6, placed: 4, unplaced: 1, dropped: 1, disagreementsUnanswered: 0 },
}
const can = (...ids: string[]) => possible(board, targetOf(board, new Set(ids)))

describe('what can be done', () => {
  it('offers a new theme when nothing is chosen', () => {
    expect(can()).toEqual(['new'])
  })
  it('moves, gathers or drops an unplaced card, and shows where it is from', () => {
    expect(can('c5')).toEqual(['move', 'new', 'drop', 'origin'])
  })
  it('takes cards of one theme out of it, and splits them off while others stay', () => {
    expect(can('c1', 'c2')).toEqual(['move', 'new', 'drop', 'unplace', 'split'])
    expect(can('c1', 'c2', 'c3')).not.toContain('split')
    expect(can('c1', 'c4')).not.toContain('split')
  })
  it('only restores dropped cards, and nothing where dropped and others are chosen together', () => {
    expect(can('c6')).toEqual(['restore', 'origin'])
    expect(can('c5', 'c6')).toEqual([])
  })
  it('merges several themes and splits, rewords or traces one', () => {
    expect(can('t1', 't2')).toEqual(['merge'])
    expect(can('t1')).toEqual(['split', 'rename', 'lineage'])
    expect(can('t2')).toEqual(['rename', 'lineage'])
  })
  it('lets go of what left the board', () => {
    expect(targetOf(board, new Set(['gone', 'c5'])).cards.map(({ id }) => id)).toEqual(['c5'])
    expect(themeToSplit(board, targetOf(board, new Set(['gone'])))).toBeNull()
  })
})

describe('letters', () => {
  const key = (some: Partial<KeyboardEvent>) =>
    letterOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, ...some })
  it('reads a Latin letter as it is printed on the key', () => {
    expect(key({ key: 'm', code: 'Semicolon' })).toBe('m')
    expect(key({ key: 'M', code: 'KeyM' })).toBe('m')
  })
  it('reads an Arabic letter by the place of its key', () => {
    expect(key({ key: 'ة', code: 'KeyM' })).toBe('m')
  })
  it('leaves browser shortcuts and other keys alone', () => {
    expect(key({ key: 'm', code: 'KeyM', ctrlKey: true })).toBeNull()
    expect(key({ key: 'Enter', code: 'Enter' })).toBeNull()
    expect(key({ key: ';', code: 'KeyM' })).toBeNull()
  })
})
