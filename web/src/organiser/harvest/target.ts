import type { HarvestBoard } from '@kapihan/harvest'

export type BoardCard = HarvestBoard['cards'][number]
export type BoardTheme = HarvestBoard['themes'][number]

/** What an act would be done to: chosen cards and chosen themes that are still there. */
export interface Target {
  cards: BoardCard[]
  themes: BoardTheme[]
}

export const boardActions = [
  'move',
  'new',
  'drop',
  'unplace',
  'restore',
  'merge',
  'split',
  'rename',
  'origin',
  'lineage',
] as const
export type BoardAction = (typeof boardActions)[number]

/** Keys of a keyboard with Latin letters, the same in every language; where letters are others, the place of the key counts. */
export const keyOf: Record<BoardAction, string> = {
  move: 'm',
  new: 'n',
  drop: 'd',
  unplace: 'u',
  restore: 'u',
  merge: 'g',
  split: 's',
  rename: 'r',
  origin: 'o',
  lineage: 'l',
}

/** The chosen ids as what they are; ids that left the board meanwhile are let go. */
export function targetOf(board: HarvestBoard, ids: ReadonlySet<string>): Target {
  if (ids.size === 0) return { cards: [], themes: [] }
  return {
    cards: board.cards.filter((card) => ids.has(card.id)),
    themes: board.themes.filter((theme) => ids.has(theme.id)),
  }
}

/** What can be done to a target, in the order of `boardActions`. */
export function possible(board: HarvestBoard, { cards, themes }: Target): BoardAction[] {
  const dropped = cards.filter((card) => card.place.in === 'dropped').length
  const can: Record<BoardAction, boolean> = {
    move: cards.length > 0 && dropped === 0 && board.themes.length > 0,
    new: themes.length === 0 && dropped === 0,
    drop: cards.length > 0 && dropped === 0,
    unplace: dropped === 0 && cards.some((card) => card.place.in === 'theme'),
    restore: dropped > 0 && dropped === cards.length,
    merge: themes.length > 1 && cards.length === 0,
    split: themeToSplit(board, { cards, themes }) !== null,
    rename: themes.length === 1 && cards.length === 0,
    origin: cards.length === 1 && themes.length === 0,
    lineage: themes.length === 1 && cards.length === 0,
  }
  return boardActions.filter((action) => can[action])
}

/** The theme a split would take apart: the one chosen, or the one that holds all chosen cards and others besides. */
export function themeToSplit(board: HarvestBoard, { cards, themes }: Target): BoardTheme | null {
  if (cards.length === 0) return themes.length === 1 && themes[0]!.cards.length > 1 ? themes[0]! : null
  const holding = new Set(cards.map((card) => (card.place.in === 'theme' ? card.place.theme : null)))
  const [only] = holding
  if (themes.length > 0 || holding.size > 1 || only === null || only === undefined) return null
  const theme = board.themes.find((one) => one.id === only)
  return theme !== undefined && theme.cards.length > cards.length ? theme : null
}

/** The letter of a pressed key, wherever the keyboard's letters are not Latin: there its place decides. Null with a modifier. */
export function letterOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase()
  if (/^\p{ASCII}*$/u.test(event.key)) return null
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? null
}
