import { endOf, minutesOf, sessionsOfDay, startOf, type Blueprint, type Session } from '@kapihan/blueprint'

/** A stretch of a day in minutes after midnight. */
export interface Stretch {
  from: number
  to: number
}

/** A session as it is drawn: overlapping ones share the width, each in its lane. */
export interface Bar extends Stretch {
  session: Session
  lane: number
  lanes: number
  /** The parts of it that lie outside the working hours. */
  over: Stretch[]
  /** Minutes until the next session starts; what is free below the bar. */
  freeAfter: number
}

export interface DayPlan {
  day: number
  blocks: Stretch[]
  bars: Bar[]
}

/** All days on one scale, from the first full hour needed to the last. */
export interface Plan extends Stretch {
  days: DayPlan[]
}

const hour = 60

export function layOut(blueprint: Blueprint): Plan {
  const { sessions, blocks } = blueprint
  const days = [...new Set([...sessions, ...blocks].map(({ day }) => day))].sort((one, other) => one - other)
  const starts = [...sessions.map(startOf), ...blocks.map(({ start }) => minutesOf(start))]
  const ends = [...sessions.map(endOf), ...blocks.map(({ end }) => minutesOf(end))]
  const from = Math.floor(Math.min(...starts) / hour) * hour
  const to = Math.ceil(Math.max(...ends) / hour) * hour
  return { from, to, days: days.map((day) => layOutDay(blueprint, day, to)) }
}

function layOutDay(blueprint: Blueprint, day: number, dayEnd: number): DayPlan {
  const sessions = sessionsOfDay(blueprint.sessions, day)
  const blocks = blueprint.blocks
    .filter((block) => block.day === day)
    .map(({ start, end }) => ({ from: minutesOf(start), to: minutesOf(end) }))
  const lanes = lanesOf(sessions)
  const bars = sessions.map((session, at) => {
    const to = endOf(session)
    const next = sessions.slice(at + 1).find((other) => startOf(other) >= to)
    const covered = sessions.some((other) => other !== session && startOf(other) <= to && endOf(other) > to)
    const until = next === undefined ? dayEnd : startOf(next)
    const freeAfter = covered ? 0 : Math.max(0, until - to)
    return { session, from: startOf(session), to, ...lanes[at]!, over: outside(session, blocks), freeAfter }
  })
  return { day, blocks, bars }
}

/** What of a session no block covers; nothing for a break, which nobody works in. */
function outside(session: Session, blocks: Stretch[]): Stretch[] {
  if (session.kind === 'break') return []
  let left: Stretch[] = [{ from: startOf(session), to: endOf(session) }]
  for (const block of blocks)
    left = left.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, block.from) },
        { from: Math.max(from, block.to), to },
      ].filter((part) => part.from < part.to),
    )
  return left
}

/** The first lane that is free at a session's start; `lanes` counts those of everything it overlaps with, directly or not. */
function lanesOf(sessions: Session[]): { lane: number; lanes: number }[] {
  const placed: { lane: number; cluster: number }[] = []
  const widths: number[] = []
  let clusterEnd = -1
  let laneEnds: number[] = []
  for (const session of sessions) {
    const start = startOf(session)
    if (start >= clusterEnd) {
      laneEnds = []
      widths.push(0)
    }
    const free = laneEnds.findIndex((end) => end <= start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = endOf(session)
    clusterEnd = Math.max(clusterEnd, endOf(session))
    widths[widths.length - 1] = laneEnds.length
    placed.push({ lane, cluster: widths.length - 1 })
  }
  return placed.map(({ lane, cluster }) => ({ lane, lanes: widths[cluster] ?? 1 }))
}

/** Room for a callout below a bar, in minutes of the scale. */
const calloutNeeds = 90

/**
 * The bar a finding is written next to: the first of its sessions with enough free time below it, so that the callout covers nothing.
 * Undefined when there is none; the finding is then only in the list.
 */
export function barBeside(days: DayPlan[], sessions: string[]): Bar | undefined {
  return days
    .flatMap(({ bars }) => bars)
    .find(({ session, freeAfter }) => sessions.includes(session.key) && freeAfter >= calloutNeeds)
}
