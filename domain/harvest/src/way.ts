import { Key } from '@kapihan/base'
import { RoundNumber, type Card } from '@kapihan/cafe'
import { z } from 'zod'

/** A room-round in which an idea came up: one square of the drawing. */
export const Cell = z.strictObject({ round: RoundNumber, room: Key, cards: z.int(), dissent: z.int() })
export type Cell = z.infer<typeof Cell>

/** An idea's way through the rounds: the room-rounds its cards come from, by round and room. Others are left out. */
export function wayOf(cards: Card[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const { round, room, kind } of cards) {
    const key = `${round} ${room}`
    const cell = cells.get(key) ?? { round, room, cards: 0, dissent: 0 }
    cells.set(key, { ...cell, cards: cell.cards + 1, dissent: cell.dissent + (kind === 'disagreement' ? 1 : 0) })
  }
  return [...cells.values()].sort((a, b) => a.round - b.round || (a.room < b.room ? -1 : 1))
}
