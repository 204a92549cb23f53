import { cafeViews } from '@kapihan/cafe'
import { answer } from '../platform/feature.ts'
import { briefsOf } from './brief-rows.ts'

export const carriedOver = answer(cafeViews.carriedOver, async ({ input, db }) => {
  const before = (await briefsOf(db, input)).find((brief) => brief.round === input.round - 1)
  return before?.state === 'signed' ? before : null
})
