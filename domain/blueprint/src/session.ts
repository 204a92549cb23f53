import { Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import { minutesOf, TimeOfDay } from './time.ts'
import { TopicKey } from './topic.ts'

export const SessionKind = z.enum(['opening', 'keynote', 'framing', 'cafe', 'reflection', 'panel', 'closing', 'break'])
export type SessionKind = z.infer<typeof SessionKind>

/** The Chatham House Rule covers a meeting or a part of it: each session says which. `closed` is for those invited by name. */
export const Attribution = z.enum(['on-record', 'chatham', 'closed'])
export type Attribution = z.infer<typeof Attribution>

/** Who speaks in what part. `tbc` as in the concept note: not confirmed, listed as open until it is. */
export const Speaker = z.strictObject({
  role: z.enum(['chair', 'co-convener', 'keynote', 'framer', 'host', 'moderator', 'panellist', 'rapporteur']),
  who: Localized,
  tbc: z.boolean(),
})

/** Rounds are numbered from 1 across the whole workshop, not per day. */
export const RoundNumber = z.int().min(1).max(12)

/** Day of the workshop, from 1. */
export const Day = z.int().min(1).max(14)

/**
 * How the café turns. `changeoverMinutes`: from the end of one round to the start of the next, for changing rooms.
 * `briefMinutes`: from the end of a round until the carry-over brief must be ready.
 */
export const Rounds = z.strictObject({
  count: RoundNumber,
  minutes: z.int().min(5).max(240),
  changeoverMinutes: z.int().min(0).max(120),
  briefMinutes: z.int().min(0).max(120),
})
export type Rounds = z.infer<typeof Rounds>

/** A stretch of a day in which rooms and interpreters are there. */
export const Block = z
  .strictObject({ day: Day, start: TimeOfDay, end: TimeOfDay })
  .refine((block) => block.start < block.end, { message: 'ends_before_it_starts', path: ['end'] })
export type Block = z.infer<typeof Block>

/**
 * One item of the agenda. `round` is there for `cafe` and only there: one café session is one round in all rooms at once.
 * `topics` says what a framing session frames and is empty elsewhere. `aims` are the aims it serves.
 */
export const Session = z.strictObject({
  key: Key,
  day: Day,
  start: TimeOfDay,
  minutes: z.int().min(5).max(480),
  kind: SessionKind,
  attribution: Attribution,
  title: Localized,
  round: RoundNumber.optional(),
  topics: z.array(TopicKey),
  aims: z.array(Key),
  speakers: z.array(Speaker),
})
export type Session = z.infer<typeof Session>

/** Minutes after midnight. */
export const startOf = (session: Pick<Session, 'start'>): number => minutesOf(session.start)
/** Minutes after midnight; 1440 is midnight at the end of the day. */
export const endOf = (session: Pick<Session, 'start' | 'minutes'>): number => startOf(session) + session.minutes

/** The sessions of a day in the order they start. */
export const sessionsOfDay = (sessions: readonly Session[], day: number): Session[] =>
  sessions.filter((session) => session.day === day).sort((one, other) => startOf(one) - startOf(other))
