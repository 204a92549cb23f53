import { planOf, planParty, plansViews } from '@kapihan/plans'
import { answer } from '../platform/feature.ts'
import { measuresOf } from './measure-rows.ts'

export const plan = answer(plansViews.plan, async ({ input, db, asking }) => {
  const party = planParty(asking.party)
  return planOf(party, await measuresOf(db, input.workshop, party))
})
