import { addParagraph as add, outcomeActs, paragraphOf } from '@kapihan/outcome'
import { boardOf } from '../harvest/index.ts'
import { handle } from '../platform/feature.ts'
import { changeDocument } from './document-rows.ts'

export const addParagraph = handle(outcomeActs.addParagraph, async ({ input, db }) => {
  const board = await boardOf(db, input.workshop)
  return paragraphOf(await changeDocument(db, input.workshop, (document) => add(document, board, input)), input.id)
})
