import { planOf, planParty, plansViews } from '@kapihan/plans'
import { paragraphNumbersOf } from '../outcome/index.ts'
import { answer } from '../platform/feature.ts'
import { steadyZip } from '../platform/steady-zip.ts'
import { measuresOf } from './measure-rows.ts'
import { planSheet } from './plan-sheet.ts'

export const exportPlan = answer(plansViews.export, async ({ input, db, asking }) => {
  const party = planParty(asking.party)
  const plan = planOf(party, await measuresOf(db, input.workshop, party))
  const sheet = await planSheet(plan, input.language, await paragraphNumbersOf(db, input.workshop))
  return { ...sheet, bytes: steadyZip(sheet.bytes) }
})
