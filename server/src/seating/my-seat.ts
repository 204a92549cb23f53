import { found } from '@kapihan/base'
import { seatingViews } from '@kapihan/seating'
import { answer } from '../platform/feature.ts'
import { seatOfPerson } from './seat-of.ts'

export const mySeat = answer(seatingViews.mySeat, ({ input, db, asking }) =>
  seatOfPerson(db, input.workshop, found(asking.person, 'seating.no-seat-yet')),
)
