import { readerLength, Refusal, type Id } from '@kapihan/base'
import { knownCards, liveTheme, placeOf, type Board } from './board.ts'

/** Characters, as a reader counts them, that a reason for dropping a disagreement has at least. */
export const shortestReason = 10

/** Puts cards into a live theme, from the unplaced pile or from another theme; a dropped card must be restored first. */
export function placeCards(board: Board, theme: Id, cards: Id[]): Board {
  liveTheme(board, theme)
  refuseDropped(board, cards)
  const places = new Map(board.places)
  for (const card of cards) places.set(card, { in: 'theme', theme })
  return { ...board, places }
}

/** Takes cards out of their themes, back to the unplaced pile. */
export function unplaceCards(board: Board, cards: Id[]): Board {
  refuseDropped(board, cards)
  return without(board, cards)
}

/**
 * Drops cards from wherever they are; dropping again replaces the reason. One disagreement among them and the reason
 * must be written out. For cards of other kinds it may be left empty.
 */
export function dropCards(board: Board, cards: Id[], reason: string | null): Board {
  const disagreements = knownCards(board, cards).filter((card) => card.kind === 'disagreement').length
  if (disagreements > 0 && readerLength(reason ?? '') < shortestReason)
    throw new Refusal('harvest.reason-needed', { count: disagreements, min: shortestReason })
  const places = new Map(board.places)
  for (const card of cards) places.set(card, { in: 'dropped', reason })
  return { ...board, places }
}

/** Takes dropped cards back to the unplaced pile; cards that are not dropped stay where they are. */
export function restoreCards(board: Board, cards: Id[]): Board {
  knownCards(board, cards)
  return without(
    board,
    cards.filter((card) => placeOf(board, card).in === 'dropped'),
  )
}

/** Refuses unknown cards and those that were dropped. */
function refuseDropped(board: Board, cards: Id[]): void {
  knownCards(board, cards)
  const count = cards.filter((card) => placeOf(board, card).in === 'dropped').length
  if (count > 0) throw new Refusal('harvest.card-dropped', { count })
}

function without(board: Board, cards: Id[]): Board {
  const places = new Map(board.places)
  for (const card of cards) places.delete(card)
  return { ...board, places }
}
