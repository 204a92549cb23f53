import { cafeActs, openRound as open } from '@kapihan/cafe'
import { agendaOf } from '../chatham/index.ts'
import { handle } from '../platform/feature.ts'
import type { CafePorts } from './index.ts'
import { readRounds, saveRound } from './round-rows.ts'

export const openRound = ({ startClock }: CafePorts) =>
  handle(cafeActs.openRound, async ({ input, db, afterCommit }) => {
    const agenda = await agendaOf(db, input.workshop)
    const round = open(await readRounds(db, input.workshop, agenda), input.round)
    await saveRound(db, input.workshop, round)
    // The clock has a time, so it lives on the other side of the wall and is started once the round is open here.
    afterCommit(() => startClock(input.workshop, input.round, agenda.rounds.minutes))
    return round
  })
