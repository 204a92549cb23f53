import { harvestActs, mergeThemes as merge, themeOf } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const mergeThemes = handle(harvestActs.mergeThemes, async ({ input: { workshop, ...wanted }, db }) =>
  themeOf(await changeBoard(db, workshop, (board) => merge(board, wanted)), wanted.into),
)
