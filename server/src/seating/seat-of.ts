import { found } from '@kapihan/base'
import { type Seat, seatIn, seatingViews } from '@kapihan/seating'
import { answer } from '../platform/feature.ts'
import type { Db } from '../platform/store.ts'
import { publishedProposal } from './proposal-rows.ts'

/** The seat of a person in the published plan; refuses where nothing is published or the person is not in it. */
export async function seatOfPerson(db: Db, workshop: string, person: string): Promise<Seat> {
  const { plan } = found(await publishedProposal(db, workshop), 'seating.not-published')
  return found(seatIn(plan, person), 'seating.no-seat-yet')
}

export const seatOf = answer(seatingViews.seatOf, ({ input, db }) => seatOfPerson(db, input.workshop, input.person))
