import { outcomeActs, paragraphOf, restoreParagraph as restore } from '@kapihan/outcome'
import { handle } from '../platform/feature.ts'
import { changeDocument } from './document-rows.ts'

export const restoreParagraph = handle(outcomeActs.restoreParagraph, async ({ input: { workshop, paragraph }, db }) =>
  paragraphOf(await changeDocument(db, workshop, (document) => restore(document, paragraph)), paragraph),
)
