import { Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import type { Dates } from './convening.ts'
import { addDays, CalendarDate } from './time.ts'

/** What a date may hang on besides another milestone: the workshop's own first and last day. */
export const anchors = ['workshop-start', 'workshop-end'] as const

/** A fixed date, or so many days after another milestone or anchor (before it, when negative). */
const When = z.union([
  z.strictObject({ date: CalendarDate }),
  z.strictObject({ after: Key, days: z.int().min(-1000).max(1000) }),
])

const marks = {
  key: Key,
  title: Localized,
  kind: z.enum(['preparation', 'draft', 'comments', 'final', 'transmittal', 'summit']),
  /** True when the date does not stand in the concept note. */
  ours: z.boolean(),
}

/** A dated step before or after the workshop. */
export const Milestone = z.strictObject({ ...marks, when: When })
export type Milestone = z.infer<typeof Milestone>

/** A milestone with its date worked out. */
export const DatedMilestone = z.strictObject({ ...marks, date: CalendarDate })
export type DatedMilestone = z.infer<typeof DatedMilestone>

/** The keys that wait for each other in a circle or for nothing that exists; no date can be given to them. */
export function undatable(milestones: readonly Milestone[]): string[] {
  const dated = new Set<string>(anchors)
  let waiting = [...milestones]
  let settled: Milestone[]
  do {
    settled = waiting.filter(({ when }) => 'date' in when || dated.has(when.after))
    for (const { key } of settled) dated.add(key)
    waiting = waiting.filter(({ key }) => !dated.has(key))
  } while (settled.length > 0)
  return waiting.map(({ key }) => key)
}

/**
 * Every milestone with its date, earliest first. When the workshop or a milestone moves, what hangs on it moves along.
 * Expects milestones of a blueprint, which has none that are undatable.
 */
export function resolveMilestones({
  dates,
  milestones,
}: {
  dates: Dates
  milestones: readonly Milestone[]
}): DatedMilestone[] {
  const byKey = new Map(milestones.map((milestone) => [milestone.key, milestone]))
  function dateOf(key: string): CalendarDate {
    if (key === 'workshop-start') return dates.start
    if (key === 'workshop-end') return dates.end
    const when = byKey.get(key)?.when
    if (when === undefined) throw new Error(`no milestone ${key}`)
    return 'date' in when ? when.date : addDays(dateOf(when.after), when.days)
  }
  return milestones
    .map(({ key, title, kind, ours }) => ({ key, title, kind, ours, date: dateOf(key) }))
    .sort((one, other) => one.date.localeCompare(other.date))
}
