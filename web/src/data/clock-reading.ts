import type { Clock } from '@kapihan/blueprint'

/** What a clock shows at a moment. `rung`: its time is over and nobody has closed or extended the round. */
export interface ClockReading {
  state: 'stopped' | 'running' | 'paused' | 'rung'
  round: number | null
  /** Whole seconds left; 0 once it has rung, null when it is stopped. */
  seconds: number | null
}

/** `now` in ms by the server's clock. */
export function readClock(clock: Clock, now: number): ClockReading {
  const { round } = clock
  if (clock.state === 'stopped') return { state: 'stopped', round, seconds: null }
  const leftMs = clock.state === 'paused' ? clock.remainingMs : Date.parse(clock.endsAt) - now
  const seconds = Math.max(0, Math.floor(leftMs / 1000))
  if (clock.state === 'paused') return { state: 'paused', round, seconds }
  return { state: leftMs <= 0 ? 'rung' : 'running', round, seconds }
}

/** '75:00', '9:05', '0:00': the same in every language, always left to right. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
