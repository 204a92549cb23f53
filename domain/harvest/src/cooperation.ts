import { byKind, Card } from '@kapihan/cafe'
import { ObjectiveNumber } from '@kapihan/gcm'
import { z } from 'zod'
import { placeOf, type Board } from './board.ts'

/** Support asked for and offered under one objective; null where the card names none. No country, room, round or id. */
export const CooperationGroup = z.strictObject({
  objective: ObjectiveNumber.nullable(),
  cards: z.array(Card.pick({ topic: true, kind: true, text: true })),
})
export type CooperationGroup = z.infer<typeof CooperationGroup>

/** Opportunities for cooperation by objective, those without one last; dropped cards are left out. */
export function cooperationOf(board: Board): CooperationGroup[] {
  const cards = [...board.cards.values()]
    .filter((card) => ['support', 'offer'].includes(card.kind) && placeOf(board, card.id).in !== 'dropped')
    .sort(byKind)
  const objectives = [...new Set(cards.map((card) => card.objective))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return objectives.map((objective) => ({
    objective,
    cards: cards.filter((card) => card.objective === objective).map(({ topic, kind, text }) => ({ topic, kind, text })),
  }))
}
