import { describe, expect, it } from 'vitest'
import { cooperationOf } from './cooperation.ts'
import { createTheme } from './create-theme.ts'
import { agenda, exampleBoard, exampleCard, id } from './example.ts'
import { dropCards } from './place-cards.ts'
import { Plenary, plenaryOf } from './plenary.ts'

const kinds = [
  'recommendation',
  'recommendation',
  'recommendation',
  'recommendation',
  'action',
  'disagreement',
  'disagreement',
]
const cards = [
  ...kinds.map((kind, index) => exampleCard(index + 1, { kind: kind as 'action' })),
  exampleCard(20, { text: 'Never shown' }),
  exampleCard(21, { kind: 'recommendation', room: 'r2', round: 3 }),
  exampleCard(22, { kind: 'support', objective: 6 }),
  exampleCard(23, { kind: 'offer', topic: 'b' }),
  exampleCard(24, { kind: 'offer', objective: 5, text: 'Trainers' }),
  exampleCard(25, { kind: 'support', objective: 5, text: 'Training' }),
]
const draft = {
  id: id(30),
  topic: 'a',
  title: { en: 'Recruitment' },
  statement: null,
  cards: cards.slice(0, 9).map((card) => card.id),
}
const board = createTheme(exampleBoard(cards), agenda, draft)
const plenary = plenaryOf(createTheme(board, agenda, { ...draft, id: id(31), topic: 'b', cards: [] }))
const theme = plenary.topics[0]?.themes[0]

describe('the plenary', () => {
  it('shows themes with cards by topic, and no theme that nothing stands behind', () => {
    expect(plenary.topics.map(({ topic, themes }) => [topic, themes.map((one) => one.id)])).toEqual([['a', [id(30)]]])
  })

  it('shows every disagreement and four recommendations or actions, from each conversation before a second of one', () => {
    expect(theme?.dissent.map((card) => card.text)).toEqual(['Card 6', 'Card 7'])
    expect(theme?.agreement.map((card) => card.text)).toEqual(['Card 1', 'Card 21', 'Card 2', 'Card 3'])
  })

  it('tells no other card’s text and no card’s id', () => {
    const said = JSON.stringify(plenary)
    expect(said).not.toContain('Never shown')
    for (const card of cards) expect(said).not.toContain(card.id)
    expect(Plenary.parse(plenary)).toEqual(plenary)
  })
})

describe('opportunities for cooperation', () => {
  it('groups support asked for and offered by objective, those without one last', () => {
    expect(cooperationOf(board).map(({ objective, cards: of }) => [objective, of.length])).toEqual([
      [5, 2],
      [6, 1],
      [null, 1],
    ])
    expect(cooperationOf(board)[0]?.cards).toEqual([
      { topic: 'a', kind: 'support', text: 'Training' },
      { topic: 'a', kind: 'offer', text: 'Trainers' },
    ])
  })

  it('leaves out what the rapporteur dropped', () => {
    expect(cooperationOf(dropCards(board, [id(22)], null)).map(({ objective }) => objective)).toEqual([5, null])
  })
})
