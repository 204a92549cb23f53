import { Localized, view, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { checkInTopic, listTopic } from './acts.ts'
import { Constituency } from './constituency.ts'
import { Delegation, Person, PersonSummary } from './person.ts'
import { Level } from './workshop-role.ts'

/** How many the desk is shown for a name; more letters narrow it down. */
export const mostFound = 8

export const peopleViews = {
  list: view('people.list', {
    plane: 'identity',
    summary: 'Everybody, by constituency and delegation. Who is checked in is not said here.',
    input: WorkshopInput,
    output: z.array(
      z.strictObject({
        constituency: Constituency,
        delegations: z.array(z.strictObject({ delegation: Delegation, people: z.array(Person) })),
      }),
    ),
    may: ['secretariat'],
    listens: ({ workshop }) => [listTopic(workshop)],
  }),
  find: view('people.find', {
    plane: 'identity',
    summary: 'The people a name may mean, best first, and whether they are checked in.',
    input: WorkshopInput.extend({ text: z.string().max(120) }),
    output: z.array(PersonSummary.extend({ checkedIn: z.boolean() })).max(mostFound),
    may: ['desk', 'secretariat'],
    listens: ({ workshop }) => [listTopic(workshop), checkInTopic(workshop)],
  }),
  overview: view('people.overview', {
    plane: 'identity',
    summary: 'How many are expected: people, delegations and states, by constituency and level.',
    input: WorkshopInput,
    output: z.strictObject({
      people: z.int(),
      delegations: z.int(),
      states: z.int(),
      /** Hosts, facilitators and note-takers, who are among the people but not seated. */
      roomStaff: z.int(),
      byConstituency: z.array(z.strictObject({ constituency: Constituency, people: z.int(), delegations: z.int() })),
      byLevel: z.array(z.strictObject({ level: Level, people: z.int() })),
    }),
    may: ['secretariat'],
    listens: ({ workshop }) => [listTopic(workshop)],
  }),
  me: view('people.me', {
    plane: 'identity',
    summary: 'The reader’s own name and delegation, as on the badge.',
    input: WorkshopInput,
    output: z.strictObject({ familyName: z.string(), givenName: z.string(), delegation: Localized }),
    may: ['participant'],
    listens: ({ workshop }) => [listTopic(workshop)],
    sharedBy: 'person',
  }),
}
