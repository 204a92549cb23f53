import { daysTooFull, sessionsOutsideHours } from './check-hours.ts'
import { aimsWithoutSession, toBeConfirmed } from './check-promises.ts'
import { roomsTooSmall, tooFewRooms, tooFewRounds, tooFewTables, topicsWithoutRoom } from './check-rooms.ts'
import { missingChangeovers, overlaps } from './check-sequence.ts'
import { questionsTooLong, tooManyQuestions, topicsWithoutFraming, yesOrNoQuestions } from './check-topics.ts'
import type { Finding } from './finding.ts'
import type { Blueprint } from './parts.ts'

const rules: ((blueprint: Blueprint) => Finding[])[] = [
  daysTooFull,
  sessionsOutsideHours,
  overlaps,
  missingChangeovers,
  tooFewRounds,
  tooFewRooms,
  topicsWithoutRoom,
  roomsTooSmall,
  tooFewTables,
  topicsWithoutFraming,
  tooManyQuestions,
  questionsTooLong,
  yesOrNoQuestions,
  aimsWithoutSession,
  toBeConfirmed,
]

/** Everything the rules find in a design, errors of time first; empty for a design without a flaw and without an open point. */
export function checkDesign(blueprint: Blueprint): Finding[] {
  return rules.flatMap((rule) => rule(blueprint))
}
