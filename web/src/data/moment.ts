import type { Round } from '@kapihan/cafe'

/**
 * Where the café is. `round` is the one that is open or comes next, null when all have been held; `closed` is the last
 * that closed, null before the first did.
 */
export type Moment =
  | { at: 'before'; round: number; closed: null }
  | { at: 'open'; round: number; closed: number | null }
  | { at: 'between'; round: number; closed: number }
  | { at: 'after'; round: null; closed: number }

/** Rounds come as `cafe.rounds` answers them: every round of the agenda, in order. */
export function momentOf(rounds: Round[]): Moment {
  const closed = rounds.findLast((one) => one.state === 'closed')?.round ?? null
  const open = rounds.find((one) => one.state === 'open')
  if (open !== undefined) return { at: 'open', round: open.round, closed }
  const next = rounds.find((one) => one.state === 'planned')
  if (closed === null) return { at: 'before', round: next?.round ?? 1, closed }
  return next === undefined ? { at: 'after', round: null, closed } : { at: 'between', round: next.round, closed }
}
