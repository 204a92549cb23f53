import { Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import { CalendarDate } from './time.ts'

/** A state, by its ISO 3166-1 alpha-3 code and the short name the organisers use. */
export const Country = z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/), name: Localized })
export type Country = z.infer<typeof Country>

export const Venue = z.strictObject({ name: Localized, city: Localized, country: Country })

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** First and last day, and the zone in which every time of day of the blueprint is meant. */
export const Dates = z
  .strictObject({
    start: CalendarDate,
    end: CalendarDate,
    timeZone: z.string().refine(isTimeZone, { message: 'not_a_time_zone' }),
  })
  .refine((dates) => dates.start <= dates.end, { message: 'ends_before_it_starts', path: ['end'] })
export type Dates = z.infer<typeof Dates>

/** What the workshop is for; sessions, and later paragraphs, are traced back to it. */
export const Aim = z.strictObject({ key: Key, text: Localized })
export type Aim = z.infer<typeof Aim>

/** Who receives an expected output, and in what capacity where the concept note says so. */
export const Recipient = z.strictObject({ key: Key, name: Localized, capacity: Localized.optional() })

export const ExpectedOutput = z.strictObject({ key: Key, text: Localized, recipients: z.array(Recipient) })
