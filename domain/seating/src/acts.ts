import { act, Id, topic, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Explanation } from './explanation.ts'
import { Constraints, SeatingMode } from './problem.ts'
import { Seat } from './schedule.ts'

/** Whom to seat: all who are registered, or only those who have checked in. */
export const SeatedOnly = z.enum(['registered', 'checked-in'])

export const Seed = z.int().min(0).max(4_294_967_295)

export const seatingActs = {
  solve: act('seating.solve', {
    plane: 'identity',
    summary: 'Proposes a seating plan for everyone who moves; nothing is shown to participants until it is published.',
    input: z.strictObject({
      ...WorkshopInput.shape,
      schedule: Id,
      seed: Seed,
      only: SeatedOnly.default('registered'),
      mode: SeatingMode.default('fixed'),
      constraints: Constraints.default({ apart: [], together: [], pinned: [] }),
    }),
    output: z.strictObject({ explanation: Explanation }),
    may: ['secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'seating', 'proposal')],
    bodyLimit: 1024 * 1024,
  }),

  publish: act('seating.publish', {
    plane: 'identity',
    summary:
      'Makes a proposal the plan of the workshop: everyone sees the rotation, and each participant their own seat.',
    input: z.strictObject({ ...WorkshopInput.shape, schedule: Id }),
    output: z.strictObject({ schedule: Id }),
    may: ['secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'seating', 'plan')],
  }),

  placeLate: act('seating.placeLate', {
    plane: 'identity',
    summary: 'Gives a late arrival a seat in the published plan without moving anyone; who has one already keeps it.',
    input: z.strictObject({ ...WorkshopInput.shape, person: Id }),
    output: Seat,
    may: ['desk', 'secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'seating', 'plan')],
  }),
}
