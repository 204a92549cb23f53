import { Key, Localized } from '@kapihan/base'
import { byKind, Card, type CardKind } from '@kapihan/cafe'
import { z } from 'zod'
import { supportedThemes, type SupportedTheme } from './board-view.ts'
import type { Board } from './board.ts'
import { strengthNote } from './strength.ts'
import { Support } from './support.ts'
import { Theme } from './theme.ts'

const ShownCard = Card.pick({ kind: true, text: true, language: true })
type ShownCard = z.infer<typeof ShownCard>

/** A theme as the plenary screen shows it: agreement and dissent side by side. No card's id, and no other card's text. */
export const PlenaryTheme = Theme.pick({ id: true, topic: true, title: true, statement: true }).extend({
  support: Support,
  agreement: z.array(ShownCard),
  dissent: z.array(ShownCard),
})
export type PlenaryTheme = z.infer<typeof PlenaryTheme>

export const Plenary = z.strictObject({
  topics: z.array(z.strictObject({ topic: Key, themes: z.array(PlenaryTheme) })),
  note: Localized,
})
export type Plenary = z.infer<typeof Plenary>

/** Recommendations and actions shown of a theme; disagreements are shown all. */
export const agreementsShown = 4

/** What a plenary sees. A theme without cards is left out: nothing reaches a screen without a source. */
export function plenaryOf(board: Board): Plenary {
  const themes = supportedThemes(board)
    .filter((theme) => theme.cards.length > 0)
    .map((theme) => shown(board, theme))
  const topics = [...new Set(themes.map((theme) => theme.topic))]
  return {
    topics: topics.map((topic) => ({ topic, themes: themes.filter((theme) => theme.topic === topic) })),
    note: strengthNote,
  }
}

function shown(board: Board, { id, topic, title, statement, support, cards: ids }: SupportedTheme): PlenaryTheme {
  const cards = ids.flatMap((card) => board.cards.get(card) ?? [])
  const ofKinds = (...kinds: CardKind[]) => cards.filter((card) => kinds.includes(card.kind))
  const agreement = spread(ofKinds('recommendation', 'action')).slice(0, agreementsShown).map(textOf)
  return { id, topic, title, statement, support, agreement, dissent: spread(ofKinds('disagreement')).map(textOf) }
}

const textOf = ({ kind, text, language }: Card): ShownCard => ({ kind, text, language })

/** One card of each room-round first, then the second of each, so that no single conversation speaks for the theme. */
function spread(cards: Card[]): Card[] {
  const taken = new Map<string, number>()
  const turn = new Map<Card, number>()
  for (const card of [...cards].sort(byKind)) {
    const cell = `${card.round} ${card.room}`
    turn.set(card, taken.get(cell) ?? 0)
    taken.set(cell, (taken.get(cell) ?? 0) + 1)
  }
  return [...turn].sort(([a, turnOfA], [b, turnOfB]) => turnOfA - turnOfB || byKind(a, b)).map(([card]) => card)
}
