import { roomStaff } from '@kapihan/base'
import { constituencies, Level, peopleViews } from '@kapihan/people'
import { answer } from '../platform/feature.ts'
import { registered } from './person-rows.ts'

export const overview = answer(peopleViews.overview, async ({ input, db }) => {
  const { people, delegations } = await registered(db, input.workshop)
  const byConstituency = constituencies.map((constituency) => {
    const theirs = people.filter((person) => person.constituency === constituency)
    return {
      constituency,
      people: theirs.length,
      delegations: new Set(theirs.map(({ delegation }) => delegation)).size,
    }
  })
  return {
    people: people.length,
    delegations: delegations.length,
    states: delegations.filter(({ kind }) => kind === 'state').length,
    roomStaff: people.filter(({ workshopRole }) => (roomStaff as string[]).includes(workshopRole)).length,
    byConstituency: byConstituency.filter((one) => one.people > 0),
    byLevel: Level.options.map((level) => ({
      level,
      people: people.filter((person) => person.level === level).length,
    })),
  }
})
