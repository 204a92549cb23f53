import { found } from '@kapihan/base'
import { peopleViews } from '@kapihan/people'
import { answer } from '../platform/feature.ts'
import { personSummary } from './person-rows.ts'

export const me = answer(peopleViews.me, async ({ input, db, asking }) => {
  const id = found(asking.person, 'people.unknown-person')
  const { familyName, givenName, delegation } = await personSummary(db, input.workshop, id)
  return { familyName, givenName, delegation }
})
