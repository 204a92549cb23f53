import { seatingViews } from '@kapihan/seating'
import { registered } from '../people/index.ts'
import { answer } from '../platform/feature.ts'
import { labelsOf } from './moving.ts'
import { latestProposal, publishedProposal } from './proposal-rows.ts'

export const schedule = answer(seatingViews.schedule, async ({ input, db }) => {
  const proposal = await latestProposal(db, input.workshop)
  const published = await publishedProposal(db, input.workshop)
  const { people, delegations } = await registered(db, input.workshop)
  const labels = labelsOf(delegations)
  const shown = new Map(
    people.map(({ id, givenName, familyName, delegation }) => [
      id,
      { person: id, name: `${givenName} ${familyName}`.trim(), delegation: labels.get(delegation) ?? '' },
    ]),
  )
  return {
    schedule: proposal.schedule,
    seed: proposal.request.seed,
    published: published?.schedule === proposal.schedule,
    explanation: proposal.explanation,
    // Who has been struck off the list since keeps the seat in the plan, and is not named any more.
    groups: proposal.plan.groups.map(({ key, people: ids }) => ({
      key,
      people: ids.flatMap((id) => shown.get(id) ?? []),
    })),
    rounds: proposal.plan.rounds,
  }
})
