import type { ClockReading } from '../../data/clock-reading.ts'
import type { Moment } from '../../data/moment.ts'

/** One thing to do now. `question` counts from 1. */
export type Instruction =
  | { say: 'seat' | 'welcome' | 'carry-over' | 'gather' | 'collect' | 'time-up' | 'paused' | 'thank' }
  | { say: 'question'; question: number }
  | { say: 'open' | 'close'; round: number }
  | { say: 'change-rooms'; closed: number }

export interface Course {
  now: Instruction
  next: Instruction | null
}

/** Minutes from the start of a round until the first question, and from the last call for what is missing to its end. */
const frameMinutes = (minutes: number): number => Math.min(10, minutes * 0.15)
const collectMinutes = (minutes: number): number => Math.min(3, minutes * 0.05)

interface Step {
  atMinute: number
  do: Instruction
}

/** The course of one round: welcome, each question for an equal share of the time, what is missing, collect. */
function stepsOfRound(round: number, minutes: number, questions: number): Step[] {
  const frame = frameMinutes(minutes)
  const share = (minutes - 2 * frame) / Math.max(1, questions)
  return [
    { atMinute: 0, do: { say: round === 1 ? 'welcome' : 'carry-over' } },
    ...Array.from({ length: questions }, (_, index): Step => ({
      atMinute: frame + index * share,
      do: { say: 'question', question: index + 1 },
    })),
    { atMinute: minutes - frame, do: { say: 'gather' } },
    { atMinute: minutes - collectMinutes(minutes), do: { say: 'collect' } },
  ]
}

/**
 * What to do now and what comes next. Within a round it goes by the time that is left, so that an extension gives
 * time back to the conversation.
 */
export function courseOf(
  moment: Moment,
  clock: Pick<ClockReading, 'state' | 'seconds'>,
  { minutes, questions }: { minutes: number; questions: number },
): Course {
  if (moment.at === 'before') return { now: { say: 'seat' }, next: { say: 'open', round: moment.round } }
  if (moment.at === 'between')
    return { now: { say: 'change-rooms', closed: moment.closed }, next: { say: 'open', round: moment.round } }
  if (moment.at === 'after') return { now: { say: 'thank' }, next: null }
  const close: Instruction = { say: 'close', round: moment.round }
  if (clock.state === 'rung') return { now: { say: 'time-up' }, next: close }
  const steps = stepsOfRound(moment.round, minutes, questions)
  const elapsed = minutes - (clock.seconds ?? minutes * 60) / 60
  const current = Math.max(
    0,
    steps.findLastIndex((step) => step.atMinute <= elapsed),
  )
  const now = steps[current]!.do
  if (clock.state === 'paused') return { now: { say: 'paused' }, next: now }
  return { now, next: steps[current + 1]?.do ?? close }
}
