import { found } from '@kapihan/base'
import { explain, placeLate as seatLate, seatIn, seatingActs } from '@kapihan/seating'
import { handle } from '../platform/feature.ts'
import { movingOf, whoMoves } from './moving.ts'
import { rulesAmong } from './problem-of.ts'
import { changePlan, holdPlan } from './proposal-rows.ts'

export const placeLate = handle(seatingActs.placeLate, async ({ input, db }) => {
  const { workshop, person } = input
  const proposal = await holdPlan(db, workshop)
  const taken = seatIn(proposal.plan, person)
  if (taken !== undefined) return taken
  const people = [...proposal.problem.people, whoMoves(await movingOf(db, workshop), person)]
  const problem = { ...proposal.problem, people, constraints: rulesAmong(proposal.request.constraints, people) }
  const plan = seatLate(proposal.plan, problem, person)
  await changePlan(db, proposal, { problem, plan, explanation: explain(problem, plan, proposal.request.seed) })
  return found(seatIn(plan, person), 'seating.no-seat-yet')
})
