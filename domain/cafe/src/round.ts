import { Refusal } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import { z } from 'zod'
import { RoundNumber, type Card, type CardDraft } from './card.ts'

export const RoundState = z.enum(['planned', 'open', 'closed'])
export type RoundState = z.infer<typeof RoundState>

export const Round = z.strictObject({ round: RoundNumber, state: RoundState })
export type Round = z.infer<typeof Round>

/** Every round of the agenda with its state; a round nobody has opened is planned. */
export function roundsOf(agenda: Pick<Agenda, 'rounds'>, stored: Round[]): Round[] {
  return Array.from({ length: agenda.rounds.count }, (_, index) => {
    const round = index + 1
    return stored.find((one) => one.round === round) ?? { round, state: 'planned' }
  })
}

/** One round at a time, each once, in order: what was written in a round stays that round's. */
export function openRound(rounds: Round[], number: number): Round {
  const round = roundOrRefuse(rounds, number)
  if (round.state === 'open') return round
  if (round.state === 'closed') throw new Refusal('cafe.round-closed', { round: number })
  const other = rounds.find((one) => one.state === 'open')
  if (other !== undefined) throw new Refusal('cafe.other-round-open', { round: other.round })
  const skipped = rounds.find((one) => one.round < number && one.state === 'planned')
  if (skipped !== undefined) throw new Refusal('cafe.round-out-of-turn', { round: number, before: skipped.round })
  return { round: number, state: 'open' }
}

export function closeRound(rounds: Round[], number: number): Round {
  const round = roundOrRefuse(rounds, number)
  if (round.state === 'planned') throw new Refusal('cafe.round-not-open', { round: number })
  return { round: number, state: 'closed' }
}

/** Takes a card into the open round, or says why not. */
export function recordCard(
  agenda: Pick<Agenda, 'rooms' | 'topics' | 'rounds'>,
  rounds: Round[],
  draft: CardDraft,
): Card {
  const room = agenda.rooms.find((one) => one.key === draft.room)
  if (room === undefined) throw new Refusal('base.unknown', { what: 'room' })
  const topic = agenda.topics.find((one) => one.key === room.topic)
  if (draft.question !== null && !topic?.questions.some((one) => one.key === draft.question))
    throw new Refusal('base.unknown', { what: 'guiding question' })
  const round = roundOrRefuse(rounds, draft.round)
  if (round.state === 'closed') throw new Refusal('cafe.round-closed', { round: draft.round })
  if (round.state === 'planned') throw new Refusal('cafe.round-not-open', { round: draft.round })
  return { ...draft, topic: room.topic }
}

function roundOrRefuse(rounds: Round[], number: number): Round {
  const round = rounds.find((one) => one.round === number)
  if (round === undefined) throw new Refusal('base.unknown', { what: 'round' })
  return round
}
