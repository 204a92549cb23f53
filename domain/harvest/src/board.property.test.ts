import { Refusal, type Id } from '@kapihan/base'
import { cardKinds } from '@kapihan/cafe'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harvestBoard } from './board-view.ts'
import { cardsIn, liveThemes, type Board } from './board.ts'
import { createTheme, renameTheme } from './create-theme.ts'
import { agenda, exampleBoard, exampleCard, id } from './example.ts'
import { lineageOf } from './lineage.ts'
import { dropCards, placeCards, restoreCards, unplaceCards } from './place-cards.ts'
import { mergeThemes, splitTheme } from './reshape-themes.ts'

const cardIds = Array.from({ length: 12 }, (_, index) => id(index + 1))
const start = exampleBoard(
  cardIds.map((_, index) =>
    exampleCard(index + 1, { kind: cardKinds[index % cardKinds.length]!, round: 1 + (index % 3) }),
  ),
)
const title = { en: 'A theme' }

type Step = (board: Board) => Board
const anyNumber = fc.nat(1_000)
const anyCards = fc.uniqueArray(fc.constantFrom(...cardIds), { minLength: 1, maxLength: 6 })
const someUnknown = fc.oneof(
  { weight: 9, arbitrary: anyCards },
  { weight: 1, arbitrary: fc.constant<Id[]>([id(1), id(99)]) },
)
const anyReason = fc.constantFrom(null, 'Too short', 'Said twice in this very room')

/** Mostly a live theme; now and then one that is retired or unknown. */
function themeAt(board: Board, number: number): Id {
  const known = number % 10 === 0 ? [id(98), ...board.themes.keys()] : liveThemes(board).map((theme) => theme.id)
  return known[number % known.length] ?? id(98)
}
/** Mostly an id nobody has used; now and then one that is taken. */
const newId = (board: Board, number: number): Id =>
  id(100 + (number % 10 === 0 ? 0 : board.themes.size * 10 + (number % 2)))

const create = fc.tuple(anyNumber, someUnknown).map(([number, cards]): Step => (board) => {
  return createTheme(board, agenda, { id: newId(board, number), topic: 'a', title, statement: null, cards })
})
const rename = anyNumber.map((number): Step => (board) => {
  return renameTheme(board, themeAt(board, number), { title: { en: 'Renamed' }, statement: null })
})
const place = fc.tuple(anyNumber, someUnknown).map(([number, cards]): Step => (board) => {
  return placeCards(board, themeAt(board, number), cards)
})
const merge = fc.tuple(anyNumber, anyNumber).map(([number, into]): Step => (board) => {
  const themes = [...new Set([themeAt(board, number), themeAt(board, number + 1)])]
  if (themes.length < 2) return board
  return mergeThemes(board, { into: newId(board, into), title, statement: null, themes })
})
const split = fc.tuple(anyNumber, anyNumber).map(([number, cut]): Step => (board) => {
  const theme = themeAt(board, number)
  const held = cardsIn(board, theme)
  const at = cut % (held.length + 1)
  const parts = [held.slice(0, at), held.slice(at, number % 9 === 0 ? at + 1 : undefined)]
  return splitTheme(
    board,
    theme,
    parts.map((cards, index) => ({ id: id(5_000 + board.themes.size * 10 + index), title, cards })),
  )
})
const anyStep = fc.oneof(
  { weight: 3, arbitrary: create },
  { weight: 3, arbitrary: place },
  merge,
  split,
  rename,
  someUnknown.map(
    (cards): Step =>
      (board) =>
        unplaceCards(board, cards),
  ),
  fc.tuple(someUnknown, anyReason).map(
    ([cards, reason]): Step =>
      (board) =>
        dropCards(board, cards, reason),
  ),
  someUnknown.map(
    (cards): Step =>
      (board) =>
        restoreCards(board, cards),
  ),
)
const anySteps = fc.array(anyStep, { minLength: 5, maxLength: 40, size: 'max' })

/** Carries the steps out one by one; a refused step leaves the board as it was. Any other error fails the test. */
function carryOut(steps: Step[], afterEach: (before: Board, after: Board) => void): Board {
  return steps.reduce((before, step) => {
    let after = before
    try {
      after = step(before)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
    afterEach(before, after)
    return after
  }, start)
}

const inThemes = (board: Board): Id[] => liveThemes(board).flatMap((theme) => cardsIn(board, theme.id))
const check = (property: (steps: Step[]) => void) => fc.assert(fc.property(anySteps, property), { numRuns: 300 })

describe('after any sequence of acts', () => {
  it('every card is in exactly one place, and the board shows it there', () =>
    check((steps) => {
      const { themes, cards, progress } = harvestBoard(carryOut(steps, () => undefined))
      const held = themes.flatMap((theme) => theme.cards.map((card) => [card, theme.id] as const))
      expect(cards.map((card) => card.id).sort()).toEqual(cardIds)
      expect(new Set(held.map(([card]) => card)).size).toBe(held.length)
      const placed = cards.flatMap(({ id, place }) => (place.in === 'theme' ? [[id, place.theme] as const] : []))
      expect(new Map(held)).toEqual(new Map(placed))
      expect(progress.placed + progress.unplaced + progress.dropped).toBe(cardIds.length)
    }))

  it('merging and splitting has lost no card and brought none in', () =>
    check((steps) => {
      carryOut(steps, (before, after) => {
        const reshaped = [...after.themes.values()].some(
          (theme) => theme.state !== 'live' && before.themes.get(theme.id)?.state === 'live',
        )
        if (reshaped) expect(inThemes(after).sort()).toEqual(inThemes(before).sort())
      })
    }))

  it('no disagreement is dropped without a reason', () =>
    check((steps) => {
      const { cards } = harvestBoard(carryOut(steps, () => undefined))
      for (const { kind, place } of cards)
        if (kind === 'disagreement' && place.in === 'dropped') expect(place.reason?.length).toBeGreaterThanOrEqual(10)
    }))

  it('no theme is ever lost, and the lineage of each ends in themes that were created', () =>
    check((steps) => {
      const board = carryOut(steps, (before, after) => {
        for (const theme of before.themes.keys()) expect(after.themes.has(theme)).toBe(true)
      })
      for (const theme of liveThemes(board)) {
        const line = [theme, ...lineageOf(board.themes, theme.id)]
        const oldest = line.filter((one) => one.parents.length === 0)
        expect(oldest.length).toBeGreaterThan(0)
        for (const one of oldest) expect(one.began.cards.every(({ from }) => from === null)).toBe(true)
        for (const one of line.slice(1)) expect(one.state).not.toBe('live')
      }
    }))
})

it('these sequences do merge, split and drop disagreements, so that the claims above are tried', () => {
  const boards = fc.sample(anySteps, { numRuns: 300, seed: 7 }).map((steps) => carryOut(steps, () => undefined))
  const states = boards.flatMap((board) => [...board.themes.values()].map((theme) => theme.state))
  expect(states.filter((state) => state === 'merged').length).toBeGreaterThan(50)
  expect(states.filter((state) => state === 'split').length).toBeGreaterThan(50)
  const dropped = boards.flatMap((board) => [...board.places.values()].filter((place) => place.in === 'dropped'))
  expect(dropped.length).toBeGreaterThan(50)
})
