import { Id, Key, Refusal, writtenText } from '@kapihan/base'
import { z } from 'zod'
import { byKind, RoundNumber, type Card, type CardKind } from './card.ts'

/** The four headings of a carry-over brief, in the order in which a host reads them out. */
export const briefHeadings = ['agreed', 'disputed', 'open', 'said'] as const
export const BriefHeading = z.enum(briefHeadings)
export type BriefHeading = z.infer<typeof BriefHeading>

/** One line of a brief and the cards it stands on; a line the host added stands on none. */
export const BriefLine = z.strictObject({
  id: Id,
  heading: BriefHeading,
  text: writtenText(280),
  cards: z.array(Id).max(50),
})
export type BriefLine = z.infer<typeof BriefLine>

/** What one round leaves in a room for the next group. Signed, it is what they see, and it no longer changes. */
export const Brief = z.strictObject({
  room: Key,
  round: RoundNumber,
  state: z.enum(['draft', 'signed']),
  revision: z.int().min(1),
  lines: z.array(BriefLine).max(24),
})
export type Brief = z.infer<typeof Brief>

const headingOf: Record<CardKind, BriefHeading> = {
  recommendation: 'agreed',
  action: 'agreed',
  disagreement: 'disputed',
  question: 'open',
  challenge: 'open',
  support: 'open',
  practice: 'said',
  idea: 'said',
  offer: 'said',
}

/** Three minutes aloud: no heading holds more lines than this. */
export const linesPerHeading = 4

/**
 * Drafts the brief of a room's round from its cards. The same cards give the same lines; ids of lines are those of
 * the cards they come from, so that drafting twice is safe. Nothing machine-written: a line is a card's own text, cut.
 */
export function draftLines(cards: Card[]): BriefLine[] {
  const sorted = [...cards].sort(byKind)
  return briefHeadings.flatMap((heading) =>
    sorted
      .filter((card) => headingOf[card.kind] === heading)
      .slice(0, linesPerHeading)
      .map((card) => ({ id: card.id, heading, text: cut(card.text), cards: [card.id] })),
  )
}

const longest = 240

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  if (flat.length <= longest) return flat
  const words = Array.from(flat)
    .slice(0, longest)
    .join('')
    .replace(/\s+\S*$/, '')
  return `${words}…`
}

/** The host's edit: only while it is a draft, and only on the revision the host was looking at. */
export function editBrief(brief: Brief, revision: number, lines: BriefLine[]): Brief {
  if (brief.state === 'signed') throw new Refusal('cafe.brief-signed', { round: brief.round })
  if (brief.revision !== revision) throw new Refusal('cafe.brief-changed-meanwhile', {})
  return { ...brief, lines, revision: revision + 1 }
}

export function signBrief(brief: Brief, revision: number): Brief {
  if (brief.state === 'signed') return brief
  if (brief.revision !== revision) throw new Refusal('cafe.brief-changed-meanwhile', {})
  if (brief.lines.length === 0) throw new Refusal('cafe.brief-empty', {})
  return { ...brief, state: 'signed' }
}
