import { cafeActs, closeRound as close, draftLines } from '@kapihan/cafe'
import { eq } from 'drizzle-orm'
import { agendaOf } from '../chatham/index.ts'
import { handle } from '../platform/feature.ts'
import type { CardPools } from './card-pool.ts'
import { cardsOf } from './card-rows.ts'
import type { CafePorts } from './index.ts'
import { readRounds, saveRound } from './round-rows.ts'
import { briefs, cards } from './tables.ts'

export const closeRound = (pools: CardPools, { stopClock }: CafePorts) =>
  handle(cafeActs.closeRound, async (ask) => {
    const { input, db, afterCommit } = ask
    const agenda = await agendaOf(db, input.workshop)
    const rounds = await readRounds(db, input.workshop, agenda)
    const round = close(rounds, input.round)
    afterCommit(() => stopClock(input.workshop, input.round))
    // Closing again must not flush what belongs to the round that is open now.
    if (rounds.some((one) => one.round === input.round && one.state === 'closed')) return round
    // First the round's row, which waits for cards still being taken; then everything they left.
    await saveRound(db, input.workshop, round)
    await pools.flush(ask, true)
    const written = await cardsOf(db, input.workshop, eq(cards.round, input.round))
    for (const room of agenda.rooms) {
      const lines = draftLines(written.filter((card) => card.room === room.key))
      await db
        .insert(briefs)
        .values({ workshop: input.workshop, room: room.key, round: input.round, state: 'draft', revision: 1, lines })
        .onConflictDoNothing()
    }
    return round
  })
