import type { Finding } from './finding.ts'
import { finding } from './findings.ts'
import type { Blueprint } from './parts.ts'

/** Aims of the concept note that no session serves. */
export function aimsWithoutSession({ aims, sessions }: Blueprint): Finding[] {
  const served = new Set(sessions.flatMap((session) => session.aims))
  return aims
    .filter(({ key }) => !served.has(key))
    .map(({ text }) => finding('blueprint.finding.aim-without-session', [], { aim: text }))
}

/** Speakers the concept note marks "tbc". */
export function toBeConfirmed({ sessions }: Blueprint): Finding[] {
  return sessions.flatMap(({ key, title, speakers }) =>
    speakers
      .filter(({ tbc }) => tbc)
      .map(({ who }) => finding('blueprint.finding.to-be-confirmed', [key], { who, session: title })),
  )
}
