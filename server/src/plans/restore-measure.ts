import { planParty, plansActs } from '@kapihan/plans'
import { handle } from '../platform/feature.ts'
import { holdMeasure, setRemoved } from './measure-rows.ts'

export const restoreMeasure = handle(plansActs.restoreMeasure, async ({ input, db, asking }) => {
  const of = { workshop: input.workshop, party: planParty(asking.party), id: input.measure }
  const { measure } = await holdMeasure(db, of)
  await setRemoved(db, of, false)
  return measure
})
