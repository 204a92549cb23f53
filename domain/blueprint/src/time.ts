import { z } from 'zod'

/** A calendar date without a zone: '2019-03-21'. Impossible dates are refused. */
export const CalendarDate = z.iso.date()
export type CalendarDate = z.infer<typeof CalendarDate>

/** A time on the venue's clock, '00:00' to '23:59'. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type TimeOfDay = z.infer<typeof TimeOfDay>

const dayMs = 86_400_000

/** Minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** The time on the clock so many minutes after midnight; '24:00' is midnight at the end of the day. */
export function timeOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The date so many days later; earlier when `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}

/** Days from `start` to `end`, both counted: 1 when they are the same day. */
export function daysFrom(start: CalendarDate, end: CalendarDate): number {
  return (Date.parse(end) - Date.parse(start)) / dayMs + 1
}
