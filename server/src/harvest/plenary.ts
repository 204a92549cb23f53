import { harvestViews, plenaryOf } from '@kapihan/harvest'
import { answer } from '../platform/feature.ts'
import { boardOf } from './board-rows.ts'

export const plenary = answer(harvestViews.plenary, async ({ input, db }) =>
  plenaryOf(await boardOf(db, input.workshop)),
)
