import { roomStaff } from '@kapihan/base'
import type { peopleViews } from '@kapihan/people'
import type { z } from 'zod'
import type { Plan } from './plan.ts'

type PeopleList = z.output<typeof peopleViews.list.output>

/** What the list of people has become since a plan was made: who moves and has no seat in it, and how many seats have lost their holder. */
export function changedList(plan: Pick<Plan, 'groups' | 'rounds'>, list: PeopleList) {
  const listed = list.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people))
  const named = new Set(plan.groups.flatMap(({ people }) => people.map(({ person }) => person)))
  const seats = new Set(plan.rounds[0]?.tables.flatMap(({ people }) => people))
  const moves = listed.filter(({ workshopRole }) => !(roomStaff as string[]).includes(workshopRole))
  return {
    unseated: moves.filter(({ id }) => !seats.has(id)),
    lost: [...seats].filter((id) => !named.has(id)).length,
  }
}
