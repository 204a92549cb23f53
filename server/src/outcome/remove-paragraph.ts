import { outcomeActs, removeParagraph as remove } from '@kapihan/outcome'
import { handle } from '../platform/feature.ts'
import { changeDocument } from './document-rows.ts'

export const removeParagraph = handle(outcomeActs.removeParagraph, ({ input, db }) =>
  changeDocument(db, input.workshop, (document) => remove(document, input)),
)
