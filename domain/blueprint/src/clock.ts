import { Refusal } from '@kapihan/base'
import { z } from 'zod'
import { RoundNumber } from './session.ts'

/**
 * The one clock all rooms share. Running, it knows when it ends and each screen counts down by itself; paused, it knows what is left.
 * A running clock whose end has passed has rung and waits to be extended or stopped. `round` is null before the first round.
 */
export const Clock = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('stopped'),
    round: RoundNumber.nullable(),
    endsAt: z.null(),
    remainingMs: z.null(),
  }),
  z.strictObject({ state: z.literal('running'), round: RoundNumber, endsAt: z.iso.datetime(), remainingMs: z.null() }),
  z.strictObject({ state: z.literal('paused'), round: RoundNumber, endsAt: z.null(), remainingMs: z.int().min(0) }),
])
export type Clock = z.infer<typeof Clock>

/** What room staff may do to a clock. */
export const ClockChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('extend'), minutes: z.int().min(1).max(60) }),
])
export type ClockChange = z.infer<typeof ClockChange>

const minuteMs = 60_000

function running(round: number, endsAtMs: number): Clock {
  return { state: 'running', round, endsAt: new Date(endsAtMs).toISOString(), remainingMs: null }
}

export const stoppedClock: Clock = { state: 'stopped', round: null, endsAt: null, remainingMs: null }

/** A round of so many minutes that starts at `now` (ISO 8601, UTC). Starting the round that is on changes nothing. */
export function startClock(clock: Clock, round: number, minutes: number, now: string): Clock {
  if (clock.state !== 'stopped' && clock.round === round) return clock
  return running(round, Date.parse(now) + minutes * minuteMs)
}

/** Ends that round; the clock keeps its number. A round that is not on cannot be ended and changes nothing. */
export const stopClock = (clock: Clock, round: number): Clock =>
  clock.round === round ? { ...stoppedClock, round } : clock

/** Pausing what is paused changes nothing. */
export function pauseClock(clock: Clock, now: string): Clock {
  if (clock.state === 'paused') return clock
  if (clock.state === 'stopped') throw new Refusal('blueprint.no-round-running')
  const remainingMs = Math.max(0, Date.parse(clock.endsAt) - Date.parse(now))
  return { state: 'paused', round: clock.round, endsAt: null, remainingMs }
}

/** Resuming what runs changes nothing. */
export function resumeClock(clock: Clock, now: string): Clock {
  if (clock.state === 'running') return clock
  if (clock.state === 'stopped') throw new Refusal('blueprint.no-round-running')
  return running(clock.round, Date.parse(now) + clock.remainingMs)
}

/** Adds minutes. After the bell they count from `now`, so that five more minutes are five. */
export function extendClock(clock: Clock, minutes: number, now: string): Clock {
  if (clock.state === 'stopped') throw new Refusal('blueprint.no-round-running')
  const more = minutes * minuteMs
  if (clock.state === 'paused') return { ...clock, remainingMs: clock.remainingMs + more }
  return running(clock.round, Math.max(Date.parse(clock.endsAt), Date.parse(now)) + more)
}

/** The clock after a change asked for at `now`; refuses when no round is on. */
export function changeClock(clock: Clock, change: ClockChange, now: string): Clock {
  switch (change.kind) {
    case 'pause':
      return pauseClock(clock, now)
    case 'resume':
      return resumeClock(clock, now)
    case 'extend':
      return extendClock(clock, change.minutes, now)
  }
}
