import { Key } from '@kapihan/base'
import { CardKind, cardLength, RoundNumber } from '@kapihan/cafe'
import { z } from 'zod'

/** What a delegate has in hand. Its text may be unfinished or too long; kind and question may be missing. */
export const Writing = z.strictObject({
  text: z.string().max(cardLength * 24),
  kind: CardKind.nullable(),
  question: Key.nullable(),
})
export type Writing = z.infer<typeof Writing>

/** Remembers the round and room it was begun in, so that a text outlives the change of rooms under its own topic. */
export const Draft = Writing.extend({
  begun: z.strictObject({ round: RoundNumber, room: Key }).nullable(),
})
export type Draft = z.infer<typeof Draft>

export const emptyDraft: Draft = { text: '', kind: null, question: null, begun: null }

/** The draft after a change made in this room and round. An emptied text is a new beginning. */
export function writeOn(draft: Draft, writing: Writing, here: { round: number; room: string }): Draft {
  const begun = writing.text.trim() === '' ? null : (draft.begun ?? here)
  return { ...writing, begun }
}
