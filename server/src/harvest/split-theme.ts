import { harvestActs, splitTheme as split, themeOf } from '@kapihan/harvest'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const splitTheme = handle(harvestActs.splitTheme, async ({ input: { workshop, theme, into }, db }) => {
  const board = await changeBoard(db, workshop, (before) => split(before, theme, into))
  return into.map((part) => themeOf(board, part.id))
})
