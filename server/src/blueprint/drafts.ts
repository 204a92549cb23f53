import { blueprintViews, checkDesign } from '@kapihan/blueprint'
import { answer } from '../platform/feature.ts'
import { draftsOf } from './draft-rows.ts'

export const drafts = answer(blueprintViews.drafts, async ({ input, db }) => {
  const stored = await draftsOf(db, input.workshop)
  return stored.map((one) => ({ ...one, name: one.blueprint.design, findings: checkDesign(one.blueprint) }))
})
