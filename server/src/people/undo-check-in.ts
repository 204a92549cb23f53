import { peopleActs } from '@kapihan/people'
import { handle } from '../platform/feature.ts'
import { removeCheckIn } from './check-in-rows.ts'
import { personSummary } from './person-rows.ts'

export const undoCheckIn = handle(peopleActs.undoCheckIn, async ({ input: { workshop, person }, db }) => {
  await removeCheckIn(db, workshop, person)
  return { person: await personSummary(db, workshop, person) }
})
