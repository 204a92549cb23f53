import { peopleActs } from '@kapihan/people'
import { handle } from '../platform/feature.ts'
import { personOfTicket } from '../platform/session.ts'
import { noteCheckIn } from './check-in-rows.ts'
import { personSummary } from './person-rows.ts'

export const checkIn = handle(peopleActs.checkIn, async ({ input: { workshop, by }, db, now }) => {
  const id = 'ticket' in by ? await personOfTicket(db, workshop, by.ticket, now) : by.person
  // Noted before the person is looked up: the row waits for a list being taken over, and the look sees what that list left.
  const isNew = await noteCheckIn(db, workshop, id)
  return { person: await personSummary(db, workshop, id), already: !isNew }
})
