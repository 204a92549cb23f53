import { dropCards as drop, harvestActs, progressOf } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const dropCards = handle(harvestActs.dropCards, async ({ input: { workshop, cards, reason }, db }) =>
  progressOf(await changeBoard(db, workshop, (board) => drop(board, cards, reason))),
)
