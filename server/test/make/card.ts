import { randomUUID } from 'node:crypto'
import type { CardDraft } from '@kapihan/cafe'

/** A card of room r1 in round 1, with what a test cares about. */
export const makeCard = (some: Partial<CardDraft> = {}): CardDraft => ({
  id: randomUUID(),
  room: 'r1',
  round: 1,
  kind: 'challenge',
  text: 'Permits take longer than the jobs they are for.',
  language: 'en',
  question: null,
  objective: null,
  ...some,
})
