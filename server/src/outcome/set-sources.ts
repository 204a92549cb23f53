import { outcomeActs, paragraphOf, setSources as set } from '@kapihan/outcome'
import { boardOf } from '../harvest/index.ts'
import { handle } from '../platform/feature.ts'
import { changeDocument } from './document-rows.ts'

export const setSources = handle(outcomeActs.setSources, async ({ input, db }) => {
  const board = await boardOf(db, input.workshop)
  return paragraphOf(
    await changeDocument(db, input.workshop, (document) => set(document, board, input)),
    input.paragraph,
  )
})
