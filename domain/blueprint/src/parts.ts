import { Localized } from '@kapihan/base'
import { ObjectiveNumber } from '@kapihan/gcm'
import { z } from 'zod'
import { Aim, Country, Dates, ExpectedOutput, Venue } from './convening.ts'
import { Milestone } from './milestone.ts'
import { Room } from './room.ts'
import { Block, Rounds, Session } from './session.ts'
import { Topic } from './topic.ts'

/** The parts a blueprint is made of, before they are checked against each other. */
export const blueprintParts = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** What this design is called among the drafts. */
  design: Localized,
  title: Localized,
  context: Localized,
  chair: Country,
  coConveners: z.array(Country).min(1),
  venue: Venue,
  dates: Dates,
  expectedParticipants: z.int().min(2).max(20_000),
  /** Objectives the workshop looks at in particular, whether or not a topic does. */
  focus: z.array(ObjectiveNumber),
  aims: z.array(Aim),
  outputs: z.array(ExpectedOutput),
  topics: z.array(Topic).min(1),
  rooms: z.array(Room),
  /** How many groups people move in. */
  groups: z.int().min(1).max(100),
  rounds: Rounds,
  blocks: z.array(Block),
  sessions: z.array(Session),
  milestones: z.array(Milestone),
  quota: z.strictObject({ cardsPerRound: z.int().min(1).max(50) }),
})

export type Blueprint = z.infer<typeof blueprintParts>
