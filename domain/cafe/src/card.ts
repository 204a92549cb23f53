import { Id, Key, Language, writtenText } from '@kapihan/base'
import { ObjectiveNumber } from '@kapihan/gcm'
import { z } from 'zod'

/** What a card says of itself. `disagreement` can never be dropped silently; `support` and `offer` feed cooperation. */
export const cardKinds = [
  'challenge',
  'idea',
  'practice',
  'recommendation',
  'disagreement',
  'question',
  'support',
  'offer',
  'action',
] as const
export const CardKind = z.enum(cardKinds)
export type CardKind = z.infer<typeof CardKind>

/** Characters a card holds, as a reader counts them. */
export const cardLength = 600

export const RoundNumber = z.int().min(1).max(12)

/** What a note-taker or a delegate sends. Nothing in it says who or when. */
export const CardDraft = z.strictObject({
  id: Id,
  room: Key,
  round: RoundNumber,
  kind: CardKind,
  text: writtenText(cardLength),
  /** The language it is written in, if it is one of ours. */
  language: Language.nullable(),
  question: Key.nullable(),
  objective: ObjectiveNumber.nullable(),
})
export type CardDraft = z.infer<typeof CardDraft>

/** A stored card: the draft and the topic of its room. There is no author, no time and no order. */
export const Card = CardDraft.extend({ text: z.string(), topic: Key })
export type Card = z.infer<typeof Card>

/** Cards by kind, then by id: an order that says nothing about arrival. */
export function byKind(a: Pick<Card, 'id' | 'kind'>, b: Pick<Card, 'id' | 'kind'>): number {
  return cardKinds.indexOf(a.kind) - cardKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
}

/** Whether two sendings of one id carry the same card. */
export const sameCard = (a: Card, b: Card): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.room === b.room &&
  a.round === b.round &&
  a.language === b.language &&
  a.question === b.question &&
  a.objective === b.objective
