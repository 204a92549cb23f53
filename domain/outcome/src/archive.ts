import { Id } from '@kapihan/base'
import { Agenda, DatedMilestone } from '@kapihan/blueprint'
import { Brief, Card, CardCount, cardKinds, Round } from '@kapihan/cafe'
import { cardsByTheme, Theme, type Board } from '@kapihan/harvest'
import { z } from 'zod'
import { OutcomeDocument } from './document.ts'

export const archiveFormat = 'kapihan-archive/1'

const ArchivedTheme = Theme.extend({
  /** Cards it holds now; none where it was merged or split. */
  cards: z.array(Id),
})

/**
 * Everything of a workshop that may outlive it: what was released, recorded, harvested and written. No personal data, no plans and no
 * time finer than the round; lists are in an order that says nothing of when things were made. docs/archive.md describes it for readers.
 */
export const Archive = z.strictObject({
  format: z.literal(archiveFormat),
  workshop: z.string(),
  agendas: z.array(Agenda),
  milestones: z.array(DatedMilestone),
  rounds: z.array(Round),
  cards: z.array(Card),
  counts: z.array(CardCount),
  briefs: z.array(Brief),
  themes: z.array(ArchivedTheme),
  drops: z.array(z.strictObject({ card: Id, reason: z.string().nullable() })),
  document: OutcomeDocument.nullable(),
})
export type Archive = z.infer<typeof Archive>

/** What an archive is made from. */
export interface ToArchive {
  /** Oldest first. */
  agendas: Agenda[]
  rounds: Round[]
  board: Board
  briefs: Brief[]
  document: OutcomeDocument | null
}

/** The archive of a workshop; refuses nothing, since an unfinished workshop may be handed over too. */
export function archiveOf(workshop: string, { agendas, rounds, board, briefs, document }: ToArchive): Archive {
  const held = cardsByTheme(board)
  const cards = [...board.cards.values()].sort(byId)
  return {
    format: archiveFormat,
    workshop,
    agendas,
    milestones: agendas.at(-1)?.milestones ?? [],
    rounds,
    cards,
    counts: countsOf(cards),
    briefs: briefs.toSorted((a, b) => a.round - b.round || (a.room < b.room ? -1 : 1)),
    themes: [...board.themes.values()]
      .map((theme) => ({ ...theme, cards: (held.get(theme.id) ?? []).map((card) => card.id).sort() }))
      .sort(byId),
    drops: [...board.places]
      .flatMap(([card, place]) => (place.in === 'dropped' ? [{ card, reason: place.reason }] : []))
      .sort((a, b) => (a.card < b.card ? -1 : 1)),
    document,
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

function countsOf(cards: Card[]): CardCount[] {
  const counts = new Map<string, CardCount>()
  for (const { room, round, kind } of cards) {
    const key = `${String(round).padStart(2, '0')} ${room} ${cardKinds.indexOf(kind)}`
    const count = counts.get(key) ?? { room, round, kind, cards: 0 }
    counts.set(key, { ...count, cards: count.cards + 1 })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}
