import { outcomeViews, readiness as readinessOf } from '@kapihan/outcome'
import { answer } from '../platform/feature.ts'
import { documentOf, evidenceOf } from './document-rows.ts'

/** Before there is a document nothing keeps it back. */
export const readiness = answer(outcomeViews.readiness, async ({ input: { workshop }, db }) => {
  const document = await documentOf(db, workshop)
  return document === null ? [] : readinessOf(document, await evidenceOf(db, workshop))
})
