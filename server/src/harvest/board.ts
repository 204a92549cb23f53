import { harvestBoard, harvestViews } from '@kapihan/harvest'
import { answer } from '../platform/feature.ts'
import { boardOf } from './board-rows.ts'

export const board = answer(harvestViews.board, async ({ input, db }) =>
  harvestBoard(await boardOf(db, input.workshop)),
)
