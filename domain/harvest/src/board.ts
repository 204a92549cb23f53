import { found, Id, Refusal } from '@kapihan/base'
import type { Card } from '@kapihan/cafe'
import { z } from 'zod'
import type { Theme } from './theme.ts'

/** Where a card is: in one live theme, dropped, or still unplaced. */
export const Place = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('unplaced') }),
  z.strictObject({ in: z.literal('theme'), theme: Id }),
  z.strictObject({ in: z.literal('dropped'), reason: z.string().nullable() }),
])
export type Place = z.infer<typeof Place>

/**
 * The rapporteur's board. A card has one entry in `places` or none, so it can never be in two places; without an entry
 * it is unplaced. Acts answer a new board, or refuse and leave this one as it was.
 */
export interface Board {
  readonly cards: ReadonlyMap<Id, Card>
  readonly themes: ReadonlyMap<Id, Theme>
  readonly places: ReadonlyMap<Id, Exclude<Place, { in: 'unplaced' }>>
}

export const placeOf = (board: Board, card: Id): Place => board.places.get(card) ?? { in: 'unplaced' }

/** The theme of that id, whatever its state; refuses an unknown one. */
export const themeOf = (board: Board, id: Id): Theme => found(board.themes.get(id), 'base.unknown', { what: 'theme' })

/** The theme of that id, or a refusal if it is unknown or was merged or split meanwhile. */
export function liveTheme(board: Board, id: Id): Theme {
  const theme = themeOf(board, id)
  if (theme.state !== 'live') throw new Refusal('harvest.theme-retired')
  return theme
}

export const liveThemes = (board: Board): Theme[] =>
  [...board.themes.values()].filter((theme) => theme.state === 'live')

/** Cards by the live theme that holds them; computed at once for all themes, since boards have thousands of cards. */
export function cardsByTheme(board: Board): Map<Id, Card[]> {
  const byTheme = new Map<Id, Card[]>(liveThemes(board).map((theme) => [theme.id, []]))
  for (const card of board.cards.values()) {
    const place = board.places.get(card.id)
    if (place?.in === 'theme') byTheme.get(place.theme)?.push(card)
  }
  return byTheme
}

/** Ids of the cards a theme holds. */
export const cardsIn = (board: Board, theme: Id): Id[] => (cardsByTheme(board).get(theme) ?? []).map((card) => card.id)

/** The board with these themes new or changed. */
export function withThemes(board: Board, themes: Theme[]): Board {
  return { ...board, themes: new Map([...board.themes, ...themes.map((theme) => [theme.id, theme] as const)]) }
}

/** The cards of those ids; refuses if one is unknown. */
export const knownCards = (board: Board, ids: Id[]): Card[] =>
  ids.map((id) => found(board.cards.get(id), 'base.unknown', { what: 'card' }))

/** How far the rapporteur is. A disagreement is answered by a theme that holds it or by a reason for dropping it. */
export const Progress = z.strictObject({
  cards: z.int(),
  placed: z.int(),
  unplaced: z.int(),
  dropped: z.int(),
  disagreementsUnanswered: z.int(),
})
export type Progress = z.infer<typeof Progress>

export function progressOf(board: Board): Progress {
  const progress = { cards: 0, placed: 0, unplaced: 0, dropped: 0, disagreementsUnanswered: 0 }
  for (const card of board.cards.values()) {
    const place = placeOf(board, card.id)
    progress.cards++
    progress[place.in === 'theme' ? 'placed' : place.in]++
    if (place.in === 'unplaced' && card.kind === 'disagreement') progress.disagreementsUnanswered++
  }
  return progress
}
