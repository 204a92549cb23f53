import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '@kapihan/base'
import { seatingActs, solveSeating } from '@kapihan/seating'
import { handle } from '../platform/feature.ts'
import { problemOf } from './problem-of.ts'
import { proposalOf, saveProposal } from './proposal-rows.ts'

export const solve = handle(seatingActs.solve, async ({ input, db, now }) => {
  const { workshop, schedule, ...request } = input
  const known = await proposalOf(db, workshop, schedule)
  if (known !== undefined) {
    if (!isDeepStrictEqual(known.request, request)) throw new Refusal('base.id-taken')
    return { explanation: known.explanation }
  }
  const problem = await problemOf(db, workshop, request)
  const { schedule: plan, explanation } = solveSeating(problem, request.seed)
  await saveProposal(db, { workshop, schedule, request, problem, plan, explanation, madeAt: new Date(now) })
  return { explanation }
})
