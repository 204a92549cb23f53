import type { BoardCard, BoardTheme } from '../target.ts'

/** One act that moves cards, as the board's contracts take it. */
export type Move =
  | { act: 'place'; theme: string; cards: string[] }
  | { act: 'unplace'; cards: string[] }
  | { act: 'restore'; cards: string[] }
  | { act: 'drop'; cards: string[]; reason: string | null }

/** The moves that put cards back where they were, after all of them were put into a theme, dropped or onto the pile. */
export function wayBack(before: BoardCard[], now: BoardCard['place']['in']): Move[] {
  const ids = (cards: BoardCard[]) => cards.map((card) => card.id)
  const alive = before.filter((card) => card.place.in !== 'dropped')
  const fromPile = before.filter((card) => card.place.in === 'unplaced')
  const moves: Move[] = []
  if (now === 'dropped' && alive.length > 0) moves.push({ act: 'restore', cards: ids(alive) })
  if (now === 'theme' && fromPile.length > 0) moves.push({ act: 'unplace', cards: ids(fromPile) })
  for (const [theme, cards] of groupBy(before, ({ place }) => (place.in === 'theme' ? place.theme : undefined)))
    moves.push({ act: 'place', theme, cards: ids(cards) })
  for (const [reason, cards] of groupBy(before, ({ place }) => (place.in === 'dropped' ? place.reason : undefined)))
    moves.push({ act: 'drop', reason, cards: ids(cards) })
  return moves
}

function groupBy<K>(cards: BoardCard[], key: (card: BoardCard) => K | undefined): Map<K, BoardCard[]> {
  const groups = new Map<K, BoardCard[]>()
  for (const card of cards) {
    const of = key(card)
    if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), card])
  }
  return groups
}

type Part = Pick<BoardTheme, 'id' | 'title' | 'statement' | 'cards'>

/**
 * The parts a merged theme is split into to have the old themes again, under new ids since the old ones stay as records.
 * Null where a split cannot bring them back: all cards were in one of them, or they were on different topics.
 */
export function partsBack(themes: BoardTheme[], newId: () => string): Part[] | null {
  const filled = themes.filter((theme) => theme.cards.length > 0)
  if (filled.length < 2 || new Set(themes.map((theme) => theme.topic)).size > 1) return null
  return filled.map(({ title, statement, cards }) => ({ id: newId(), title, statement, cards }))
}
