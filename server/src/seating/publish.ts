import { found } from '@kapihan/base'
import { seatingActs } from '@kapihan/seating'
import { handle } from '../platform/feature.ts'
import { proposalOf, savePublication } from './proposal-rows.ts'

export const publish = handle(seatingActs.publish, async ({ input, db, now }) => {
  const { workshop, schedule } = input
  found(await proposalOf(db, workshop, schedule), 'seating.not-solved-yet')
  await savePublication(db, workshop, schedule, now)
  return { schedule }
})
