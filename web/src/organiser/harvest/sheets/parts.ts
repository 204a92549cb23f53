import { readerLength } from '@kapihan/base'
import { titleLength, type Part } from '@kapihan/harvest'
import type { BoardTheme } from '../target.ts'

/** More would not fit on a keyboard's row of digits. */
export const mostParts = 9

/** A split being made: titles in English, and each card's part. */
export interface Parts {
  titles: { id: string; title: string }[]
  partOf: ReadonlyMap<string, string>
}

/** Two parts: the first keeps the title and all cards but the chosen ones, which go into the second. */
export function startParts({ title, cards }: BoardTheme, chosen: string[], newId: () => string): Parts {
  const [first, second] = [newId(), newId()]
  return {
    titles: [
      { id: first, title: title.en },
      { id: second, title: '' },
    ],
    partOf: new Map(cards.map((card) => [card, chosen.includes(card) ? second : first])),
  }
}

export function titleProblem(title: string): 'title-needed' | 'too-long' | null {
  if (title.trim() === '') return 'title-needed'
  return readerLength(title.trim()) > titleLength ? 'too-long' : null
}

/** The parts as the act takes them, or null while one lacks a title or a card. An unchanged title keeps its translations. */
export function partsOf(theme: BoardTheme, { titles, partOf }: Parts): Part[] | null {
  const parts = titles.map(({ id, title }) => ({
    id,
    title: title.trim() === theme.title.en ? theme.title : { en: title.trim() },
    cards: theme.cards.filter((card) => partOf.get(card) === id),
  }))
  const isWhole = parts.every((part) => titleProblem(part.title.en) === null && part.cards.length > 0)
  return isWhole ? parts : null
}
