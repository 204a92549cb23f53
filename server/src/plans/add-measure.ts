import { Refusal } from '@kapihan/base'
import { newMeasure, planParty, plansActs, sameContent } from '@kapihan/plans'
import { handle } from '../platform/feature.ts'
import { paragraphExists } from './informed-by.ts'
import { holdMeasure, insertMeasure } from './measure-rows.ts'

export const addMeasure = handle(plansActs.addMeasure, async ({ input, db, asking }) => {
  const { workshop, id, ...content } = input
  const of = { workshop, party: planParty(asking.party), id }
  const measure = newMeasure(id, content)
  if (await insertMeasure(db, of, measure)) {
    await paragraphExists(db, workshop, content.informedBy)
    return measure
  }
  const { measure: known } = await holdMeasure(db, of)
  if (!sameContent(known, content)) throw new Refusal('base.id-taken')
  return known
})
