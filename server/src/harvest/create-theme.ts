import { createTheme as create, harvestActs, themeOf } from '@kapihan/harvest'
import { agendaOf } from '../chatham/index.ts'
import { handle } from '../platform/feature.ts'
import { changeBoard } from './board-rows.ts'

export const createTheme = handle(harvestActs.createTheme, async ({ input: { workshop, ...draft }, db }) => {
  const agenda = await agendaOf(db, workshop)
  return themeOf(await changeBoard(db, workshop, (board) => create(board, agenda, draft)), draft.id)
})
