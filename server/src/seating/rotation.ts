import { found } from '@kapihan/base'
import { rotationOf, seatingViews } from '@kapihan/seating'
import { answer } from '../platform/feature.ts'
import { publishedProposal } from './proposal-rows.ts'

export const rotation = answer(seatingViews.rotation, async ({ input, db }) =>
  rotationOf(found(await publishedProposal(db, input.workshop), 'seating.not-published').plan),
)
