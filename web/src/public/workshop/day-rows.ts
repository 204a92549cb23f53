import { endOf, sessionsOfDay, startOf, timeOf, type Agenda, type Session } from '@kapihan/blueprint'

/** A line of a day's programme: a session, or the time between two of them. */
export type DayRow =
  | { row: 'session'; session: Session; start: string; end: string }
  | { row: 'pause' | 'change'; start: string; end: string }

/** The day as printed. Time between two rounds of the café is for changing rooms, all other time between sessions a pause. */
export function dayRows({ sessions, rounds }: Pick<Agenda, 'sessions' | 'rounds'>, day: number): DayRow[] {
  const held = sessionsOfDay(sessions, day)
  return held.flatMap((session, index) => {
    const row: DayRow = { row: 'session', session, start: session.start, end: timeOf(endOf(session)) }
    const before = held[index - 1]
    if (before === undefined || startOf(session) <= endOf(before)) return [row]
    const cafe = before.kind === 'cafe' && session.kind === 'cafe'
    const short = startOf(session) - endOf(before) <= rounds.changeoverMinutes
    return [{ row: cafe && short ? 'change' : 'pause', start: timeOf(endOf(before)), end: session.start }, row]
  })
}

/** The days that have sessions, in order. */
export const daysOf = ({ sessions }: Pick<Agenda, 'sessions'>): number[] =>
  [...new Set(sessions.map(({ day }) => day))].sort((one, other) => one - other)
