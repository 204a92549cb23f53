import type { Feature } from '../platform/feature.ts'
import { briefs } from './briefs.ts'
import { CardPools } from './card-pool.ts'
import { cards } from './cards.ts'
import { carriedOver } from './carried-over.ts'
import { closeRound } from './close-round.ts'
import { collectCards } from './collect-cards.ts'
import { counts } from './counts.ts'
import { editBrief } from './edit-brief.ts'
import { openRound } from './open-round.ts'
import { recordCard } from './record-card.ts'
import { rounds } from './rounds.ts'
import { signBrief } from './sign-brief.ts'
import { storedIds } from './stored-ids.ts'

export { briefsOf } from './brief-rows.ts'
export { cardsOf } from './card-rows.ts'
export { readRounds } from './round-rows.ts'

/** What the café needs from the other side of the wall: a clock. */
export interface CafePorts {
  startClock: (workshop: string, round: number, minutes: number) => Promise<void>
  stopClock: (workshop: string, round: number) => Promise<void>
}

export function cafe(ports: CafePorts): Feature {
  const pools = new CardPools()
  return {
    acts: [recordCard(pools), collectCards(pools), openRound(ports), closeRound(pools, ports), editBrief, signBrief],
    views: [rounds, cards, storedIds, briefs, carriedOver, counts],
  }
}
