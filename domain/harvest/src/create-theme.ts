import { found, Id, Key, Refusal } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import { z } from 'zod'
import { liveTheme, withThemes, type Board } from './board.ts'
import { cardsAtOnce, distinctIds } from './distinct-ids.ts'
import { placeCards } from './place-cards.ts'
import { beganAs, newTheme, ThemeStatement, ThemeTitle, type Theme } from './theme.ts'

export const ThemeDraft = z.strictObject({
  id: Id,
  topic: Key,
  title: ThemeTitle,
  statement: ThemeStatement.nullable().default(null),
  cards: distinctIds(cardsAtOnce),
})
export type ThemeDraft = z.infer<typeof ThemeDraft>

/** Opens a theme and puts the chosen cards into it, from the unplaced pile or from other themes; it may begin empty. */
export function createTheme(board: Board, { topics }: Pick<Agenda, 'topics'>, draft: ThemeDraft): Board {
  const { id, topic, title, statement, cards } = draft
  const words = { title, statement, parents: [] }
  const known = board.themes.get(id)
  if (known?.topic === topic && beganAs(known, words, cards)) return board
  if (known !== undefined) throw new Refusal('base.id-taken')
  found(
    topics.find((one) => one.key === topic),
    'base.unknown',
    { what: 'topic' },
  )
  const theme = newTheme(
    { id, topic, ...words },
    cards.map((card) => ({ card, from: null })),
  )
  return placeCards(withThemes(board, [theme]), id, cards)
}

/** Words a live theme anew. What it was called when it began stays in its record. */
export function renameTheme(board: Board, id: Id, words: Pick<Theme, 'title' | 'statement'>): Board {
  return withThemes(board, [{ ...liveTheme(board, id), ...words }])
}
