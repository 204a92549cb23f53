import { ClockFace } from '../data/ClockFace.tsx'
import { useWords } from '../text/words.ts'
import { screenWords } from './screen-words.ts'
import { startOfRound } from './square.ts'
import type { Scene } from './Stage.tsx'

/** The clock while a round is on; otherwise when the next one begins. */
export function NextRound({
  scene: { agenda, moment },
  digits = 'text-screen-2xl',
}: {
  scene: Scene
  digits?: string
}) {
  const say = useWords(screenWords)
  if (moment.at === 'open') return <ClockFace digits={digits} note="mt-2 text-screen-sm" />
  if (moment.at === 'after') return <p className="text-screen">{say('all-held')}</p>
  const start = startOfRound(agenda, moment.round)
  if (start === undefined) return <p className="text-screen">{say('round-next', { round: moment.round })}</p>
  return (
    <div>
      <p className="text-screen-sm text-quiet">{say('round-begins', { round: moment.round })}</p>
      <p className="text-screen-xl leading-none font-semibold">
        <bdi dir="ltr">{start}</bdi>
      </p>
    </div>
  )
}
