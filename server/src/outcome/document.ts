import { outcomeViews } from '@kapihan/outcome'
import { answer } from '../platform/feature.ts'
import { documentOf } from './document-rows.ts'

export const document = answer(outcomeViews.document, ({ input, db }) => documentOf(db, input.workshop))
