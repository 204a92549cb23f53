import { editParagraph as edit, outcomeActs, paragraphOf } from '@kapihan/outcome'
import { handle } from '../platform/feature.ts'
import { changeDocument } from './document-rows.ts'

export const editParagraph = handle(outcomeActs.editParagraph, async ({ input, db }) =>
  paragraphOf(await changeDocument(db, input.workshop, (document) => edit(document, input)), input.paragraph),
)
