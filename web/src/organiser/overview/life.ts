import type { Agenda } from '@kapihan/blueprint'
import type { Round } from '@kapihan/cafe'

/** What is known of a workshop. Undefined: not known yet, or not for the reader's role. */
export interface Facts {
  agenda?: Agenda | undefined
  people?: number | undefined
  seated?: boolean | undefined
  rounds?: Round[] | undefined
  /** Paragraphs of the outcome document; 0 before it is drafted. */
  paragraphs?: number | undefined
  /** Points that keep the document from going out. */
  blocks?: number | undefined
}

export type StageKind = 'note' | 'people' | 'seats' | 'day' | 'document' | 'plans'

export interface Stage {
  kind: StageKind
  /** Which day, for a day. */
  day: number | null
  state: 'done' | 'now' | 'ahead'
}

/** The rounds of a day, by the numbers its café sessions have. */
export function roundsOfDay({ agenda, rounds = [] }: Facts, day: number): Round[] {
  const held = new Set(agenda?.sessions.flatMap((session) => (session.day === day ? (session.round ?? []) : [])))
  return rounds.filter(({ round }) => held.has(round))
}

function isDone(facts: Facts, kind: StageKind, day: number | null): boolean {
  switch (kind) {
    case 'note':
      return facts.agenda !== undefined
    case 'people':
      return (facts.people ?? 0) > 0
    case 'seats':
      return facts.seated === true
    case 'day': {
      const rounds = roundsOfDay(facts, day ?? 0)
      // A day without rounds harvests those before it; the draft of the document is what comes out.
      return rounds.length === 0 ? hasBegun(facts, 'document', null) : rounds.every(({ state }) => state === 'closed')
    }
    case 'document':
      return (facts.paragraphs ?? 0) > 0 && facts.blocks === 0
    case 'plans':
      return false
  }
}

function hasBegun(facts: Facts, kind: StageKind, day: number | null): boolean {
  if (kind === 'document') return (facts.paragraphs ?? 0) > 0
  return kind === 'day' && roundsOfDay(facts, day ?? 0).some(({ state }) => state !== 'planned')
}

/**
 * The stages of a workshop's life and where it is, told by what has happened, never by the date: a rehearsal and a workshop of years ago
 * read the same. What lies before something that has begun counts as done, but for a day whose rounds are
 * under way: it is now, whatever was drafted meanwhile.
 */
export function lifeOf(facts: Facts): Stage[] {
  const days = [...new Set(facts.agenda?.sessions.map(({ day }) => day) ?? [1, 2])].sort((one, other) => one - other)
  const line: Omit<Stage, 'state'>[] = [
    { kind: 'note', day: null },
    { kind: 'people', day: null },
    { kind: 'seats', day: null },
    ...days.map((day) => ({ kind: 'day' as const, day })),
    { kind: 'document', day: null },
    { kind: 'plans', day: null },
  ]
  const reached = line.findLastIndex(({ kind, day }) => isDone(facts, kind, day) || hasBegun(facts, kind, day))
  const underWay = line.findIndex(
    ({ kind, day }) => kind === 'day' && hasBegun(facts, kind, day) && !isDone(facts, kind, day),
  )
  const next = line.findIndex(({ kind, day }, at) => at >= reached && !isDone(facts, kind, day))
  const now = underWay < 0 ? next : underWay
  return line.map((stage, at) => ({ ...stage, state: at < now ? 'done' : at === now ? 'now' : 'ahead' }))
}
