import type { Attribution, Session } from '@kapihan/blueprint'
import type { Edit, Spot } from '../edits/edit.ts'
import { aimsServedSpot, attributionSpot, confirmedSpot, minutesSpot, startSpot } from '../edits/spots.ts'

/** A session as its sheet holds it while somebody types. */
export interface SessionForm {
  start: string
  minutes: string
  attribution: Attribution
  aims: string[]
  /** Whether each speaker is still to be confirmed. */
  tbc: boolean[]
}

export const formOf = ({ start, minutes, attribution, aims, speakers }: Session): SessionForm => ({
  start,
  minutes: String(minutes),
  attribution,
  aims: [...aims].sort(),
  tbc: speakers.map(({ tbc }) => tbc),
})

/** What a reader calls the parts of a session, and their values. */
export interface PartNames {
  what: (part: 'start' | 'minutes' | 'attribution' | 'aims') => string
  speaker: (at: number) => string
  attribution: (value: string) => string
  aims: (value: string) => string
  confirmed: (value: string) => string
}

/** One edit for each part that was changed, so that two people who change different parts do not get in each other's way. */
export function sessionEdits(started: Session, form: SessionForm, names: PartNames): Edit[] {
  const { key } = started
  const before = formOf(started)
  const plain = (value: string) => value
  const part = (spot: Spot, from: string, to: string, what: string, show: (value: string) => string): Edit[] =>
    from === to ? [] : [{ spot, from, to, what, show }]
  return [
    ...part(startSpot(key), before.start, form.start, names.what('start'), plain),
    ...part(minutesSpot(key), before.minutes, form.minutes, names.what('minutes'), plain),
    ...part(attributionSpot(key), before.attribution, form.attribution, names.what('attribution'), names.attribution),
    ...part(
      aimsServedSpot(key),
      before.aims.join(' '),
      [...form.aims].sort().join(' '),
      names.what('aims'),
      names.aims,
    ),
    ...form.tbc.flatMap((tbc, at) =>
      part(confirmedSpot(key, at), String(before.tbc[at]), String(tbc), names.speaker(at), names.confirmed),
    ),
  ]
}
