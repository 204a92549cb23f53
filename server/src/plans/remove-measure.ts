import { planParty, plansActs } from '@kapihan/plans'
import { handle } from '../platform/feature.ts'
import { holdMeasure, setRemoved } from './measure-rows.ts'

export const removeMeasure = handle(plansActs.removeMeasure, async ({ input, db, asking }) => {
  const of = { workshop: input.workshop, party: planParty(asking.party), id: input.measure }
  await holdMeasure(db, of)
  await setRemoved(db, of, true)
  return { measure: input.measure }
})
