import type { Finding } from './finding.ts'
import { finding } from './findings.ts'
import { betweenRounds } from './lay-day.ts'
import type { Blueprint } from './parts.ts'
import { endOf, startOf, type Session } from './session.ts'

function pairsOfADay(sessions: readonly Session[]): [Session, Session][] {
  const inOrder = [...sessions].sort((one, other) => one.day - other.day || startOf(one) - startOf(other))
  return inOrder.flatMap((one, at) =>
    inOrder
      .slice(at + 1)
      .filter((other) => other.day === one.day)
      .map((other): [Session, Session] => [one, other]),
  )
}

/** Sessions of a day that overlap: everyone is meant to be in each. */
export function overlaps({ sessions }: Blueprint): Finding[] {
  return pairsOfADay(sessions)
    .filter(([one, other]) => startOf(other) < endOf(one))
    .map(([one, other]) => {
      const minutes = Math.min(endOf(one), endOf(other)) - startOf(other)
      const detail = { session: one.title, other: other.title, minutes }
      return finding('blueprint.finding.sessions-overlap', [one.key, other.key], detail)
    })
}

/** Rounds that follow each other too closely to change rooms and prepare the brief; overlapping ones are `overlaps`' business. */
export function missingChangeovers({ sessions, rounds }: Blueprint): Finding[] {
  const needed = betweenRounds(rounds)
  const cafe = sessions.filter(({ kind }) => kind === 'cafe')
  return pairsOfADay(cafe).flatMap(([one, other]) => {
    const minutes = startOf(other) - endOf(one)
    if (minutes < 0 || minutes >= needed) return []
    return [
      finding('blueprint.finding.no-changeover', [one.key, other.key], { round: one.round ?? 0, minutes, needed }),
    ]
  })
}
