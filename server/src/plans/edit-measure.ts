import { Refusal } from '@kapihan/base'
import { editMeasure as edit, planParty, plansActs } from '@kapihan/plans'
import { handle } from '../platform/feature.ts'
import { paragraphExists } from './informed-by.ts'
import { holdMeasure, updateMeasure } from './measure-rows.ts'

export const editMeasure = handle(plansActs.editMeasure, async ({ input, db, asking }) => {
  const { workshop, measure: id, revision, ...content } = input
  const of = { workshop, party: planParty(asking.party), id }
  const { measure, removed } = await holdMeasure(db, of)
  if (removed) throw new Refusal('plans.measure-removed')
  const edited = edit(measure, revision, content)
  // A paragraph that has gone since stands in nobody's way: only a new one must exist.
  if (edited.informedBy?.paragraph !== measure.informedBy?.paragraph)
    await paragraphExists(db, workshop, edited.informedBy)
  await updateMeasure(db, of, edited)
  return edited
})
