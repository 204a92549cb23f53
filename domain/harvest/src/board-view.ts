import { Id } from '@kapihan/base'
import { byKind, Card } from '@kapihan/cafe'
import { z } from 'zod'
import { cardsByTheme, liveThemes, Place, placeOf, Progress, progressOf, type Board } from './board.ts'
import { Support, supportOf } from './support.ts'
import { Theme } from './theme.ts'

const SupportedTheme = Theme.omit({ began: true }).extend({ cards: z.array(Id), support: Support })
export type SupportedTheme = z.infer<typeof SupportedTheme>

/** All the rapporteur works on: live themes with what supports them, and every card with its place. */
export const HarvestBoard = z.strictObject({
  themes: z.array(SupportedTheme),
  cards: z.array(Card.extend({ place: Place })),
  progress: Progress,
})
export type HarvestBoard = z.infer<typeof HarvestBoard>

/** Live themes by topic, the most raised first; then by id, an order that says nothing of when they were made. */
export function supportedThemes(board: Board): SupportedTheme[] {
  const held = cardsByTheme(board)
  const themes = liveThemes(board).map(({ began: _, ...theme }) => {
    const own = (held.get(theme.id) ?? []).sort(byKind)
    return { ...theme, cards: own.map((card) => card.id), support: supportOf(theme.topic, own, board.cards.values()) }
  })
  return themes.sort(byTopicAndWeight)
}

function byTopicAndWeight(a: SupportedTheme, b: SupportedTheme): number {
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1
  return b.support.raised.cards - a.support.raised.cards || (a.id < b.id ? -1 : 1)
}

export function harvestBoard(board: Board): HarvestBoard {
  return {
    themes: supportedThemes(board),
    cards: [...board.cards.values()].sort(byKind).map((card) => ({ ...card, place: placeOf(board, card.id) })),
    progress: progressOf(board),
  }
}
