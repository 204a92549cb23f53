import type { Agenda, Blueprint } from '@kapihan/blueprint'

type Dated = Agenda['milestones'][number]
type When = Blueprint['milestones'][number]['when']

/** A stop on the line of dates: a milestone, or the workshop itself. `sinceLast` counts days from the stop before, null for the first. */
export type Stop = { sinceLast: number | null } & (
  { what: 'milestone'; milestone: Dated } | { what: 'workshop'; dates: Agenda['dates'] }
)

const dayMs = 86_400_000
const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / dayMs

/** Milestones and the workshop in the order of their dates; after the workshop, days are counted from its last. */
export function lineOfDates({ milestones, dates }: Pick<Agenda, 'milestones' | 'dates'>): Stop[] {
  const before = milestones.filter(({ date }) => date < dates.start)
  const since = milestones.filter(({ date }) => date >= dates.start)
  let last: string | null = null
  const gap = (date: string): number | null => (last === null ? null : Math.max(0, daysBetween(last, date)))
  const stop = (milestone: Dated): Stop => {
    const sinceLast = gap(milestone.date)
    last = milestone.date
    return { what: 'milestone', milestone, sinceLast }
  }
  const first = before.map(stop)
  const workshop: Stop = { what: 'workshop', dates, sinceLast: gap(dates.start) }
  last = dates.end
  return [...first, workshop, ...since.map(stop)]
}

/** What each milestone of the agenda hangs on, by key, taken from the draft whose milestones have the same keys. */
export function hangsOn(drafts: Pick<Blueprint, 'milestones'>[], milestones: Dated[]): Map<string, When> {
  const keys = new Set(milestones.map(({ key }) => key))
  const draft = drafts.find(
    (one) => one.milestones.length === keys.size && one.milestones.every(({ key }) => keys.has(key)),
  )
  return new Map(draft?.milestones.map(({ key, when }) => [key, when]))
}
