import { harvestActs, renameTheme as rename, themeOf } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const renameTheme = handle(harvestActs.renameTheme, async ({ input: { workshop, theme, ...words }, db }) =>
  themeOf(await changeBoard(db, workshop, (board) => rename(board, theme, words)), theme),
)
