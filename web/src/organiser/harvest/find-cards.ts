import type { CardKind } from '@kapihan/cafe'
import type { BoardCard } from './target.ts'

/** What the pile is narrowed to; empty and null leave it as it is. */
export interface Search {
  text: string
  topic: string | null
  kind: CardKind | null
}
export const everything: Search = { text: '', topic: null, kind: null }

/** Without case, accents and Arabic vowel signs, so that "ethique" finds "éthique". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()

/** Whether every word of a search occurs in a text. */
export function fits(text: string, search: string): boolean {
  const within = plain(text)
  return plain(search)
    .split(/\s+/u)
    .every((word) => within.includes(word))
}

export const findCards = (cards: BoardCard[], { text, topic, kind }: Search): BoardCard[] =>
  cards.filter(
    (card) =>
      (topic === null || card.topic === topic) && (kind === null || card.kind === kind) && fits(card.text, text),
  )
