import { Refusal } from '@kapihan/base'
import { peopleActs, type PersonSummary } from '@kapihan/people'
import { handle } from '../platform/feature.ts'
import { issuePass } from '../platform/session.ts'
import { registered, summariesOf } from './person-rows.ts'

export const issueTickets = handle(peopleActs.issueTickets, async ({ input, db, now }) => {
  const { workshop } = input
  const all = summariesOf(await registered(db, workshop))
  if (all.length === 0) throw new Refusal('people.nobody-listed')
  const wanted = input.people === undefined ? null : new Set(input.people)
  const people = all.filter(({ id }) => wanted === null || wanted.has(id))
  if (wanted !== null && people.length < wanted.size) throw new Refusal('people.unknown-person')
  const tickets: { person: PersonSummary; token: string }[] = []
  for (const person of people) {
    // A badge is worn in the open: whatever its wearer's role, it opens a participant's pages only. And no party, because
    // the voice plane is told the party of a session, and a delegation of one would be known by it.
    const pass = { kind: 'ticket' as const, workshop, role: 'participant' as const, party: null, person: person.id }
    tickets.push({ person, token: await issuePass(db, pass, now) })
  }
  return tickets
})
