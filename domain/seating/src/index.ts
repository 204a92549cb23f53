export { seatingActs } from './acts.ts'
export { explain } from './explain.ts'
export { Explanation } from './explanation.ts'
export { placeLate } from './place-late.ts'
export {
  Constraints,
  delegationAttribute,
  readProblem,
  SeatingMode,
  type SeatingPerson,
  SeatingProblem,
  type SeatingRoom,
  TableSize,
} from './problem.ts'
export { seatingRefusals } from './refusals.ts'
export { Rotation, rotationOf, Schedule, Seat, seatIn } from './schedule.ts'
export { type Score, scoreSchedule } from './score.ts'
export { type Solution, solveSeating } from './solve.ts'
export { seatingViews } from './views.ts'
