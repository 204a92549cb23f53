import { found, Refusal } from '@kapihan/base'
import { seatingActs } from '@kapihan/seating'
import { readClock } from '../blueprint/index.ts'
import { handle } from '../platform/feature.ts'
import { proposalOf, publishedProposal, savePublication } from './proposal-rows.ts'

export const publish = handle(seatingActs.publish, async ({ input, db, now }) => {
  const { workshop, schedule } = input
  found(await proposalOf(db, workshop, schedule), 'seating.not-solved-yet')
  // Whoever has sat somewhere stays: another plan would send people back to rooms they have been in.
  const published = await publishedProposal(db, workshop)
  const begun = (await readClock(db, workshop)).round !== null
  if (begun && published !== undefined && published.schedule !== schedule) throw new Refusal('seating.rounds-begun')
  await savePublication(db, workshop, schedule, now)
  return { schedule }
})
