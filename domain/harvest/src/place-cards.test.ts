import { describe, expect, it } from 'vitest'
import { cardsIn, placeOf, progressOf, type Board } from './board.ts'
import { createTheme } from './create-theme.ts'
import { agenda, exampleBoard, exampleCard, id, refusalOf } from './example.ts'
import { dropCards, placeCards, restoreCards, unplaceCards } from './place-cards.ts'
import { mergeThemes } from './reshape-themes.ts'

const disagreement = exampleCard(3, { kind: 'disagreement' })
const empty = exampleBoard([exampleCard(1), exampleCard(2, { topic: 'b', room: 'r2' }), disagreement])
const draft = (number: number, cards: number[] = []) => ({
  id: id(number),
  topic: 'a',
  title: { en: `Theme ${number}` },
  statement: null,
  cards: cards.map(id),
})
const themed: Board = createTheme(createTheme(empty, agenda, draft(10, [1])), agenda, draft(11))

describe('placing cards', () => {
  it('moves a card from another theme, leaving it nowhere else', () => {
    const board = placeCards(themed, id(11), [id(1)])
    expect(cardsIn(board, id(10))).toEqual([])
    expect(cardsIn(board, id(11))).toEqual([id(1)])
  })

  it('takes a card written on another topic, since an idea may come up in another room', () => {
    expect(placeOf(placeCards(themed, id(10), [id(2)]), id(2))).toEqual({ in: 'theme', theme: id(10) })
  })

  it('places none when one of the cards is unknown', () => {
    expect(refusalOf(() => placeCards(themed, id(10), [id(2), id(99)]))).toEqual({
      code: 'base.unknown',
      detail: { what: 'card' },
    })
    expect(placeOf(themed, id(2))).toEqual({ in: 'unplaced' })
  })

  it('refuses a theme that was merged meanwhile', () => {
    const merge = { into: id(12), title: { en: 'Both' }, statement: null, themes: [id(10), id(11)] }
    const board = mergeThemes(themed, merge)
    expect(refusalOf(() => placeCards(board, id(10), [id(2)])).code).toBe('harvest.theme-retired')
  })

  it('undoes a placement', () => {
    expect(placeOf(unplaceCards(themed, [id(1)]), id(1))).toEqual({ in: 'unplaced' })
  })
})

describe('dropping cards', () => {
  it('refuses to drop a disagreement without a reason, or with nine characters of one', () => {
    const refused = { code: 'harvest.reason-needed', detail: { count: 1, min: 10 } }
    expect(refusalOf(() => dropCards(empty, [disagreement.id], null))).toEqual(refused)
    expect(refusalOf(() => dropCards(empty, [disagreement.id], 'Off topic'))).toEqual(refused)
    expect(refusalOf(() => dropCards(empty, [disagreement.id], '🇵🇭'.repeat(9)))).toEqual(refused)
  })

  it('drops no card of a batch in which a disagreement lacks its reason', () => {
    expect(refusalOf(() => dropCards(empty, [id(1), disagreement.id], '')).code).toBe('harvest.reason-needed')
    expect(progressOf(empty).dropped).toBe(0)
  })

  it('drops a disagreement with a reason and keeps the reason', () => {
    const board = dropCards(empty, [disagreement.id], 'Off topic.')
    expect(placeOf(board, disagreement.id)).toEqual({ in: 'dropped', reason: 'Off topic.' })
    expect(progressOf(board)).toMatchObject({ dropped: 1, disagreementsUnanswered: 0 })
  })

  it('drops cards of other kinds without a reason, out of their theme', () => {
    const board = dropCards(themed, [id(1)], null)
    expect(cardsIn(board, id(10))).toEqual([])
    expect(placeOf(board, id(1))).toEqual({ in: 'dropped', reason: null })
  })

  it('refuses to place a dropped card before it is restored', () => {
    const board = dropCards(themed, [id(1)], null)
    expect(refusalOf(() => placeCards(board, id(11), [id(1), id(2)]))).toEqual({
      code: 'harvest.card-dropped',
      detail: { count: 1 },
    })
    expect(placeOf(placeCards(restoreCards(board, [id(1)]), id(11), [id(1)]), id(1))).toEqual({
      in: 'theme',
      theme: id(11),
    })
  })

  it('leaves a card in its theme when a restoring comes a second time', () => {
    expect(placeOf(restoreCards(themed, [id(1)]), id(1))).toEqual({ in: 'theme', theme: id(10) })
  })
})

it('counts a disagreement as unanswered until it is in a theme or dropped with a reason', () => {
  expect(progressOf(empty)).toEqual({ cards: 3, placed: 0, unplaced: 3, dropped: 0, disagreementsUnanswered: 1 })
  expect(progressOf(placeCards(themed, id(11), [disagreement.id]))).toEqual({
    cards: 3,
    placed: 2,
    unplaced: 1,
    dropped: 0,
    disagreementsUnanswered: 0,
  })
})
