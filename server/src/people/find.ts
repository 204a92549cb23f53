import { findPeople, mostFound, peopleViews } from '@kapihan/people'
import { answer } from '../platform/feature.ts'
import { checkedIn } from './check-in-rows.ts'
import { registered, summariesOf } from './person-rows.ts'

export const find = answer(peopleViews.find, async ({ input: { workshop, text }, db }) => {
  const here = await checkedIn(db, workshop)
  const matches = findPeople(summariesOf(await registered(db, workshop)), text).slice(0, mostFound)
  return matches.map((person) => ({ ...person, checkedIn: here.has(person.id) }))
})
