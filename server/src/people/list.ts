import { constituencies, peopleViews, type Person } from '@kapihan/people'
import { answer } from '../platform/feature.ts'
import { registered } from './person-rows.ts'

export const list = answer(peopleViews.list, async ({ input, db }) => {
  const { people, delegations } = await registered(db, input.workshop)
  const sorted = delegations.toSorted((a, b) => (a.name.en < b.name.en ? -1 : 1))
  const of = (constituency: Person['constituency']) =>
    sorted
      .map((delegation) => ({
        delegation,
        people: people.filter((person) => person.delegation === delegation.id && person.constituency === constituency),
      }))
      .filter((one) => one.people.length > 0)
  return constituencies
    .map((constituency) => ({ constituency, delegations: of(constituency) }))
    .filter((one) => one.delegations.length > 0)
})
