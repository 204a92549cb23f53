import { outcomeViews, publishedParagraphs } from '@kapihan/outcome'
import { answer } from '../platform/feature.ts'
import { documentOf, evidenceOf } from './document-rows.ts'

export const paragraphs = answer(outcomeViews.paragraphs, async ({ input: { workshop }, db }) => {
  const document = await documentOf(db, workshop)
  return document === null ? [] : publishedParagraphs(document, await evidenceOf(db, workshop))
})
