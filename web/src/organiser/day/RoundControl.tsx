import type { Round } from '@kapihan/cafe'
import { ClockFace } from '../../data/ClockFace.tsx'
import type { Moment } from '../../data/moment.ts'
import { usePlace } from '../../data/place.tsx'
import { useWords } from '../../text/words.ts'
import { LatinSquare } from '../../ui/LatinSquare.tsx'
import { dayWords } from './day-words.ts'
import { RoundButtons } from './RoundButtons.tsx'

const signs: Record<Round['state'], string> = { planned: '○', open: '◐', closed: '●' }

/** The one clock of all rooms, where the café is, and what the secretariat may do now. */
export function RoundControl({ rounds, moment }: { rounds: Round[]; moment: Moment }) {
  const say = useWords(dayWords)
  const { role } = usePlace()
  const begun = rounds.filter(({ state }) => state !== 'planned').length
  return (
    <section className="flex flex-wrap items-center gap-x-12 gap-y-6 border-b border-line pb-8">
      <ClockFace digits="text-2xl" note="text-base" className="min-w-40" />
      <div className="flex items-center gap-4">
        <LatinSquare size={56} until={begun} />
        <div>
          <p className="text-lg font-semibold">
            {say(`now.${moment.at}`, { round: moment.round ?? 0, closed: moment.closed ?? 0 })}
          </p>
          <ol className="flex flex-wrap gap-x-5 text-sm text-quiet">
            {rounds.map(({ round, state }) => (
              <li key={round} className={state === 'open' ? 'font-semibold text-ink' : ''}>
                <span aria-hidden="true">{signs[state]}</span> {say('round', { round })} · {say(state)}
              </li>
            ))}
          </ol>
        </div>
      </div>
      {role === 'secretariat' ? <RoundButtons moment={moment} /> : null}
    </section>
  )
}
