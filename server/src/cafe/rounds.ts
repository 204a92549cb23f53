import { cafeViews } from '@kapihan/cafe'
import { agendaOf } from '../chatham/index.ts'
import { answer } from '../platform/feature.ts'
import { readRounds } from './round-rows.ts'

export const rounds = answer(cafeViews.rounds, async ({ input, db }) =>
  readRounds(db, input.workshop, await agendaOf(db, input.workshop)),
)
