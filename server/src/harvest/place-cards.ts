import { harvestActs, placeCards as place, progressOf } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const placeCards = handle(harvestActs.placeCards, async ({ input: { workshop, theme, cards }, db }) =>
  progressOf(await changeBoard(db, workshop, (board) => place(board, theme, cards))),
)
