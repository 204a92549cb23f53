import type { HarvestBoard } from '@kapihan/harvest'
import type { Paragraph, Source } from '@kapihan/outcome'
import { expect, test } from 'vitest'
import { partFor, partsOfTheme, sourcesOf, themesNamed, weightOf } from './sources.ts'

type Card = HarvestBoard['cards'][number]
const card = (id: string, kind: Card['kind'], theme: string, round = 1): Card => ({
  id,
  room: 'r1',
  round,
  kind,
  text: id,
  language: 'en',
  question: null,
  objective: null,
  topic: 'a',
  place: { in: 'theme', theme },
})
const weight = { cards: 0, ofCards: 0, roomRounds: 0, ofRoomRounds: 0, strength: null }
const theme = (id: string, cards: string[]): HarvestBoard['themes'][number] => ({
  id,
  topic: 'a',
  title: { en: id },
  statement: null,
  state: 'live',
  parents: [],
  cards,
  support: { cards: 0, byRoom: [], byRound: [], byKind: [], way: [], raised: weight, dissent: weight },
})
const board: HarvestBoard = {
  themes: [theme('t1', ['c1', 'c2', 'c3']), theme('t2', ['c4'])],
  cards: [
    card('c1', 'idea', 't1'),
    card('c2', 'disagreement', 't1'),
    card('c3', 'offer', 't1', 2),
    card('c4', 'idea', 't2'),
  ],
  progress: { cards: 4, placed: 4, unplaced: 0, dropped: 0, disagreementsUnanswered: 0 },
}
const cards = new Map(board.cards.map((one) => [one.id, one]))

test('each section takes the cards that belong there', () => {
  expect(['introduction', 'topic-a', 'disagreement', 'follow-up'].map(partFor)).toEqual([
    'raised',
    'raised',
    'dissent',
    'follow-up',
  ])
  const parts = partsOfTheme(board.themes[0]!, cards, undefined)
  expect(Object.fromEntries(parts)).toEqual({
    raised: ['c1', 'c3'],
    dissent: ['c2'],
    'follow-up': ['c3'],
    all: ['c1', 'c2', 'c3'],
  })
})
test('a part without cards is not offered', () => {
  expect([...partsOfTheme(board.themes[1]!, cards, undefined).keys()]).toEqual(['raised', 'all'])
})
test('what a paragraph names now stays as it is, less what left the theme', () => {
  const before: Source[] = [
    { kind: 'agenda', number: 2 },
    { kind: 'theme', theme: 't1', cards: ['c1', 'c9'] },
  ]
  const others = before.slice(0, 1)
  expect(sourcesOf(themesNamed(before), others, board, cards, before)).toEqual([
    { kind: 'agenda', number: 2 },
    { kind: 'theme', theme: 't1', cards: ['c1'] },
  ])
})
test('themes are added with the part chosen, and those without cards in it are left out', () => {
  const chosen = new Map([
    ['t1', 'dissent'],
    ['t2', 'dissent'],
  ] as const)
  expect(sourcesOf(chosen, [], board, cards, [])).toEqual([{ kind: 'theme', theme: 't1', cards: ['c2'] }])
})
test('weighs disagreement in its section and the idea elsewhere', () => {
  const paragraph = (section: string): Paragraph => ({
    id: 'p',
    revision: 1,
    section,
    text: { en: 'x' },
    outdated: [],
    sources: [{ kind: 'theme', theme: 't1', cards: ['c1', 'c2', 'c3'] }],
    strength: null,
    origin: 'theme',
  })
  expect(weightOf(paragraph('topic-a'), board, cards)).toMatchObject({ cards: 2, ofCards: 4, roomRounds: 2 })
  expect(weightOf(paragraph('disagreement'), board, cards)).toMatchObject({ cards: 1, strength: 'one' })
})
