import type { CardDraft } from '@kapihan/cafe'

/** What a person writes; the device adds the id. */
export type NewCard = Omit<CardDraft, 'id'>

/** Why a card did not go through, in the server's words. */
export interface Problem {
  code: string
  message: string
}

/**
 * A card this device answers for. `kept`: on its disk; `received`: the server has it in memory; `stored`: it is among the stored ids
 * and gone from the disk; `refused`: the server will never take it as it is. Nothing says when it was written.
 */
export interface OutboxItem {
  card: CardDraft
  state: 'kept' | 'received' | 'stored' | 'refused'
  /** Set before the first sending: from then on the server may have it, whatever it answered. */
  attempted: boolean
  /** Why it is refused, or why a kept one still waits. */
  problem: Problem | null
}

export type OutboxEvent =
  | { kind: 'attempt' }
  | { kind: 'received' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'listed'; stored: ReadonlySet<string> }

export const keptItem = (card: CardDraft): OutboxItem => ({ card, state: 'kept', attempted: false, problem: null })

/** Refusals that time or a fresh link may mend; every other is final. */
const notOpenYet = 'cafe.round-not-open'
const passing = ['base.fault', 'base.not-signed-in', notOpenYet]

/**
 * The one path a card takes. What is stored stays stored whatever answer comes late; a card the server lost before storing it may
 * be refused after it was received.
 */
export function nextItem(item: OutboxItem, event: OutboxEvent): OutboxItem {
  if (item.state === 'stored' || item.state === 'refused') return item
  switch (event.kind) {
    case 'attempt':
      return item.attempted ? item : { ...item, attempted: true }
    case 'received':
      return { ...item, state: 'received', problem: null }
    case 'refused':
      if (!passing.includes(event.problem.code)) return { ...item, state: 'refused', problem: event.problem }
      // A round that has not opened has no cards: whatever was sent before, this card is not there.
      return { ...item, problem: event.problem, attempted: item.attempted && event.problem.code !== notOpenYet }
    case 'listed':
      return event.stored.has(item.card.id) ? { ...item, state: 'stored', problem: null } : item
  }
}

/** Whether it may still be edited or thrown away: only while the server certainly does not have it. */
export const canChange = (item: OutboxItem): boolean =>
  item.state === 'refused' || (item.state === 'kept' && !item.attempted)

/** Whether the server must hear of it, or must be asked whether it still has it. */
export const isWaiting = (item: OutboxItem): boolean => item.state === 'kept' || item.state === 'received'
