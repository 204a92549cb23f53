import type { Finding } from './finding.ts'
import { finding } from './findings.ts'
import { betweenRounds, blocksOfDay, liesInABlock, longestRoundThatFits, workOfDay } from './lay-day.ts'
import type { Blueprint } from './parts.ts'
import { endOf } from './session.ts'
import { minutesOf, timeOf } from './time.ts'

const daysOf = ({ sessions }: Blueprint): number[] =>
  [...new Set(sessions.map(({ day }) => day))].sort((one, other) => one - other)

const holds = ({ blocks }: Blueprint, day: number): number =>
  blocksOfDay(blocks, day).reduce((sum, { start, end }) => sum + minutesOf(end) - minutesOf(start), 0)

/** The least a day can do with: its sessions, and a changeover between neighbouring rounds save where a pause between blocks can serve as one. */
function needs(blueprint: Blueprint, day: number): number {
  const work = workOfDay(blueprint, day)
  const neighbours = work.filter(({ kind }, at) => kind === 'cafe' && work[at - 1]?.kind === 'cafe').length
  const pauses = Math.max(0, blocksOfDay(blueprint.blocks, day).length - 1)
  const minutes = work.reduce((sum, session) => sum + session.minutes, 0)
  return minutes + Math.max(0, neighbours - pauses) * betweenRounds(blueprint.rounds)
}

const isTooFull = (blueprint: Blueprint, day: number): boolean => needs(blueprint, day) > holds(blueprint, day)

const outsideHours = (blueprint: Blueprint, day: number) =>
  workOfDay(blueprint, day).filter((session) => !liesInABlock(session, blueprint.blocks))

function shorterRounds(blueprint: Blueprint, day: number): Finding['mend'] | null {
  if (!workOfDay(blueprint, day).some(({ kind }) => kind === 'cafe')) return null
  const value = longestRoundThatFits(blueprint)
  return value === null ? null : { what: 'round-minutes', value }
}

/** Days that need more minutes than their blocks hold. The sessions that stick out because of it are named here and only here. */
export function daysTooFull(blueprint: Blueprint): Finding[] {
  return daysOf(blueprint)
    .filter((day) => isTooFull(blueprint, day))
    .map((day) => {
      const [needed, held] = [needs(blueprint, day), holds(blueprint, day)]
      const stickingOut = outsideHours(blueprint, day).map(({ key }) => key)
      const detail = { day, needs: needed, holds: held, over: needed - held }
      return finding('blueprint.finding.day-too-full', stickingOut, detail, shorterRounds(blueprint, day))
    })
}

/** Sessions outside the blocks on days whose work would fit into them. */
export function sessionsOutsideHours(blueprint: Blueprint): Finding[] {
  return daysOf(blueprint)
    .filter((day) => !isTooFull(blueprint, day))
    .flatMap((day) =>
      outsideHours(blueprint, day).map((session) => {
        const detail = { session: session.title, day, start: session.start, end: timeOf(endOf(session)) }
        return finding('blueprint.finding.outside-hours', [session.key], detail, shorterRounds(blueprint, day))
      }),
    )
}
