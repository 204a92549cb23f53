import type { Blueprint } from './parts.ts'
import { endOf, sessionsOfDay, startOf, type Block, type Rounds, type Session } from './session.ts'
import { minutesOf, timeOf } from './time.ts'

/** Minutes between two rounds: long enough to change rooms and to have the brief ready. */
export const betweenRounds = (rounds: Rounds): number => Math.max(rounds.changeoverMinutes, rounds.briefMinutes)

export const blocksOfDay = (blocks: readonly Block[], day: number): Block[] =>
  blocks.filter((block) => block.day === day).sort((one, other) => minutesOf(one.start) - minutesOf(other.start))

/** A break that starts outside every block, lunch for instance, takes nothing from the working day. */
export function isOutsideBreak(session: Session, blocks: readonly Block[]): boolean {
  const at = startOf(session)
  return session.kind === 'break' && !blocks.some(({ start, end }) => minutesOf(start) <= at && at < minutesOf(end))
}

/** The sessions of a day that must find room in its blocks, in the order they start. */
export const workOfDay = ({ sessions, blocks }: Blueprint, day: number): Session[] =>
  sessionsOfDay(sessions, day).filter((session) => !isOutsideBreak(session, blocksOfDay(blocks, day)))

/**
 * Lays sessions one after the other into the blocks, keeping their order and cutting none, each as early as it can start.
 * Rounds that follow each other within a block are kept apart; between blocks the pause does that. Null when they do not all fit:
 * since earliest is best, no other placing in this order would do either. Linear in sessions and blocks.
 */
function layDay(sessions: readonly Session[], blocks: readonly Block[], apart: number): Session[] | null {
  const laid: Session[] = []
  const later = [...blocks]
  let block = later.shift()
  let free = block === undefined ? 0 : minutesOf(block.start)
  for (const session of sessions) {
    let start = free + (laid.at(-1)?.kind === 'cafe' && session.kind === 'cafe' ? apart : 0)
    while (block !== undefined && start + session.minutes > minutesOf(block.end)) {
      block = later.shift()
      start = block === undefined ? 0 : minutesOf(block.start)
    }
    if (block === undefined) return null
    laid.push({ ...session, start: timeOf(start) })
    free = start + session.minutes
  }
  return laid
}

/** The blueprint with its rounds made so long, and the times of each day that has rounds laid anew; null when that does not fit. */
export function withRoundMinutes(blueprint: Blueprint, minutes: number): Blueprint | null {
  const sessions = blueprint.sessions.map((session) => (session.kind === 'cafe' ? { ...session, minutes } : session))
  const next: Blueprint = { ...blueprint, rounds: { ...blueprint.rounds, minutes }, sessions }
  const days = new Set(sessions.filter(({ kind }) => kind === 'cafe').map(({ day }) => day))
  const moved = new Map<string, Session>()
  for (const day of days) {
    const laid = layDay(workOfDay(next, day), blocksOfDay(next.blocks, day), betweenRounds(next.rounds))
    if (laid === null) return null
    for (const session of laid) moved.set(session.key, session)
  }
  return { ...next, sessions: sessions.map((session) => moved.get(session.key) ?? session) }
}

const step = 5
// World Café rounds are commonly 15 to 30 minutes; with less nobody gets past the welcome.
const shortest = 15

/** The longest round, in whole five minutes, no longer than now and at least 15, with which every café day fits; null when none does. */
export function longestRoundThatFits(blueprint: Blueprint): number | null {
  for (
    let minutes = blueprint.rounds.minutes - (blueprint.rounds.minutes % step);
    minutes >= shortest;
    minutes -= step
  ) {
    if (withRoundMinutes(blueprint, minutes) !== null) return minutes
  }
  return null
}

/** True when the session lies wholly in one block of its day. */
export const liesInABlock = (session: Session, blocks: readonly Block[]): boolean =>
  blocksOfDay(blocks, session.day).some(
    ({ start, end }) => minutesOf(start) <= startOf(session) && endOf(session) <= minutesOf(end),
  )
