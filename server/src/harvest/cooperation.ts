import { cooperationOf, harvestViews } from '@kapihan/harvest'
import { answer } from '../platform/feature.ts'
import { boardOf } from './board-rows.ts'

export const cooperation = answer(harvestViews.cooperation, async ({ input, db }) =>
  cooperationOf(await boardOf(db, input.workshop)),
)
