import { useWords } from '../text/words.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { minutesAndSeconds } from './clock-reading.ts'
import { useClock } from './use-clock.ts'

/** The one clock of all rooms: digits, and below them what they mean. Nothing while no round is on. */
export function ClockFace({ digits, note, className = '' }: { digits: string; note: string; className?: string }) {
  const say = useWords(cafeWords)
  const clock = useClock()
  if (clock === undefined || clock.seconds === null) return null
  const meaning =
    clock.state === 'running'
      ? say('clock.left', { round: clock.round ?? 0 })
      : say(`clock.${clock.state as 'paused' | 'rung'}`)
  return (
    <div role="timer" className={className}>
      <p className={`leading-none font-semibold ${clock.state === 'rung' ? 'text-accent' : ''} ${digits}`}>
        <bdi dir="ltr">{minutesAndSeconds(clock.seconds)}</bdi>
      </p>
      <p className={`${clock.state === 'running' ? 'text-quiet' : 'font-semibold text-accent'} ${note}`}>{meaning}</p>
    </div>
  )
}
