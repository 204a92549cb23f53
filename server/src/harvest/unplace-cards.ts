import { harvestActs, progressOf, unplaceCards as unplace } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const unplaceCards = handle(harvestActs.unplaceCards, async ({ input: { workshop, cards }, db }) =>
  progressOf(await changeBoard(db, workshop, (board) => unplace(board, cards))),
)
