import { everyone, Id, topic, view, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Seed } from './acts.ts'
import { Explanation } from './explanation.ts'
import { GroupKey } from './problem.ts'
import { Rotation, Seat, SeatingRound } from './schedule.ts'

const plan = ({ workshop }: { workshop: string }) => [topic(workshop, 'seating', 'plan')]

/** A person as the organiser's screen shows them; the delegation is its code. */
export const SeatedPerson = z.strictObject({ person: z.string(), name: z.string(), delegation: z.string() })

export const seatingViews = {
  schedule: view('seating.schedule', {
    plane: 'identity',
    summary: 'The latest proposal with its explanation, and whether it is the published plan.',
    input: WorkshopInput,
    output: z.strictObject({
      schedule: Id,
      seed: Seed,
      /** True where this proposal is the published plan. */
      published: z.boolean(),
      explanation: Explanation,
      groups: z.array(z.strictObject({ key: GroupKey, people: z.array(SeatedPerson) })),
      /** Tables list person ids; names are in `groups`. */
      rounds: z.array(SeatingRound),
    }),
    may: ['secretariat', 'desk'],
    // The list of people moves when a name or delegation is corrected.
    listens: ({ workshop }) => [
      topic(workshop, 'seating', 'proposal'),
      topic(workshop, 'seating', 'plan'),
      topic(workshop, 'people', 'list'),
    ],
  }),

  rotation: view('seating.rotation', {
    plane: 'identity',
    summary: 'Which group is in which room in each round, and how large the groups are. No person.',
    input: WorkshopInput,
    output: Rotation,
    may: everyone,
    listens: plan,
  }),

  mySeat: view('seating.mySeat', {
    plane: 'identity',
    summary: 'The group of the participant who asks, and their room and table in each round.',
    input: WorkshopInput,
    output: Seat,
    may: ['participant'],
    listens: plan,
    sharedBy: 'person',
  }),

  seatOf: view('seating.seatOf', {
    plane: 'identity',
    summary: 'The group of one person, and their room and table in each round, for the desk.',
    input: z.strictObject({ ...WorkshopInput.shape, person: Id }),
    output: Seat,
    may: ['desk', 'secretariat'],
    listens: plan,
  }),
}
