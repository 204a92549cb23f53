import { Key } from '@kapihan/base'
import { CardKind, cardKinds, RoundNumber, type Card } from '@kapihan/cafe'
import { z } from 'zod'
import { Counts, Strength, strengthOf } from './strength.ts'
import { Cell, wayOf } from './way.ts'

const Weight = Counts.extend({ strength: Strength.nullable() })
export type Weight = z.infer<typeof Weight>

/**
 * What stands behind a theme, recomputed from its cards each time. `raised` weighs the cards that bring the idea up,
 * `dissent` those that disagree with it, both by the same rule, so that neither can pass for the other.
 */
export const Support = z.strictObject({
  cards: z.int(),
  byRoom: z.array(z.strictObject({ room: Key, cards: z.int() })),
  byRound: z.array(z.strictObject({ round: RoundNumber, cards: z.int() })),
  byKind: z.array(z.strictObject({ kind: CardKind, cards: z.int() })),
  way: z.array(Cell),
  raised: Weight,
  dissent: Weight,
})
export type Support = z.infer<typeof Support>

/**
 * The support of a theme from its cards and all cards of the workshop. Its field is every card written on its topic,
 * dropped and unplaced ones included (dropping cards must not strengthen what remains), and its own cards from elsewhere.
 */
export function supportOf(topic: string, own: Card[], all: Iterable<Card>): Support {
  const field = [...[...all].filter((card) => card.topic === topic), ...own.filter((card) => card.topic !== topic)]
  const of = { ofCards: field.length, ofRoomRounds: wayOf(field).length }
  const rooms = [...new Set(own.map((card) => card.room))].sort()
  const rounds = [...new Set(own.map((card) => card.round))].sort((a, b) => a - b)
  const kinds = cardKinds.filter((kind) => own.some((card) => card.kind === kind))
  const count = (which: (card: Card) => boolean) => own.filter(which).length
  return {
    cards: own.length,
    byRoom: rooms.map((room) => ({ room, cards: count((card) => card.room === room) })),
    byRound: rounds.map((round) => ({ round, cards: count((card) => card.round === round) })),
    byKind: kinds.map((kind) => ({ kind, cards: count((card) => card.kind === kind) })),
    way: wayOf(own),
    raised: weigh(
      own.filter((card) => card.kind !== 'disagreement'),
      of,
    ),
    dissent: weigh(
      own.filter((card) => card.kind === 'disagreement'),
      of,
    ),
  }
}

function weigh(cards: Card[], of: Pick<Counts, 'ofCards' | 'ofRoomRounds'>): Weight {
  const counts = { cards: cards.length, roomRounds: wayOf(cards).length, ...of }
  return { ...counts, strength: strengthOf(counts) }
}
