import { harvestActs, progressOf, restoreCards as restore } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const restoreCards = handle(harvestActs.restoreCards, async ({ input: { workshop, cards }, db }) =>
  progressOf(await changeBoard(db, workshop, (board) => restore(board, cards))),
)
