import type { Feature } from '../platform/feature.ts'
import { mySeat } from './my-seat.ts'
import { placeLate } from './place-late.ts'
import { publish } from './publish.ts'
import { rotation } from './rotation.ts'
import { schedule } from './schedule.ts'
import { seatOf } from './seat-of.ts'
import { solve } from './solve.ts'

export { seedSeating } from './seed-seating.ts'

export function seating(): Feature {
  return { acts: [solve, publish, placeLate], views: [schedule, rotation, mySeat, seatOf] }
}
