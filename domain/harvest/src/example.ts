import type { Id } from '@kapihan/base'
import type { Card } from '@kapihan/cafe'
import type { Board } from './board.ts'
import type { createTheme } from './create-theme.ts'

/** Ids for tests: the same number, the same id. */
export const id = (number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A card for tests; what does not matter is filled in. Its number is its id. */
export function exampleCard(number: number, rest: Partial<Card> = {}): Card {
  const fixed = {
    room: 'r1',
    round: 1,
    topic: 'a',
    kind: 'idea',
    language: 'en',
    question: null,
    objective: null,
  } as const
  return { id: id(number), text: `Card ${number}`, ...fixed, ...rest }
}

/** A board for tests on which nothing has been placed yet. */
export function exampleBoard(cards: Card[]): Board {
  return { cards: new Map(cards.map((card) => [card.id, card])), themes: new Map(), places: new Map() }
}

/** Every topic a test uses, with what a theme needs of an agenda. */
export const agenda = { topics: ['a', 'b'].map((key) => ({ key })) } as Parameters<typeof createTheme>[1]

/** The refusal's code and detail, or an error if nothing was refused. */
export function refusalOf(run: () => unknown): { code: string; detail: object } {
  try {
    run()
  } catch (error) {
    const { code, detail } = error as { code: string; detail: object }
    return { code, detail }
  }
  throw new Error('nothing was refused')
}
