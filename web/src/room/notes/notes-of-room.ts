import { cardKinds, type Card, type CardDraft, type CardKind } from '@kapihan/cafe'
import type { OutboxItem } from '../../data/outbox.ts'

/** A card as the note-taker sees it: stored by whomever, or still this device's own. */
export interface Note {
  card: CardDraft
  state: OutboxItem['state']
}

/** All notes of a round by kind, then by id: a card keeps its place when it is stored, and the order says nothing about time. */
export function notesByKind(round: number, stored: Card[], own: OutboxItem[]): { kind: CardKind; notes: Note[] }[] {
  const known = new Set(stored.map((card) => card.id))
  const notes: Note[] = [
    ...stored.map((card) => ({ card, state: 'stored' as const })),
    ...own
      .filter(({ card, state }) => state !== 'refused' && !known.has(card.id))
      .map(({ card, state }) => ({ card, state })),
  ].filter(({ card }) => card.round === round)
  notes.sort((a, b) => (a.card.id < b.card.id ? -1 : 1))
  return cardKinds
    .map((kind) => ({ kind, notes: notes.filter(({ card }) => card.kind === kind) }))
    .filter((group) => group.notes.length > 0)
}
