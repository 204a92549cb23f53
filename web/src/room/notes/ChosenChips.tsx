import { languages, type Language } from '@kapihan/base'
import { citeObjective } from '@kapihan/gcm'
import { cafeWords } from '../../text/cafe-words.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import type { RoomPlace } from '../Console.tsx'
import { notesWords } from './notes-words.ts'
import type { Choices } from './use-suggestions.ts'

interface Props {
  place: RoomPlace
  choices: Choices
  choose: (choices: Partial<Choices>) => void
  /** Opens the list of a sign in the input. */
  open: (sign: '/' | '#') => void
}

const chip = 'min-h-9 rounded-full border px-3 text-sm'
const set = `${chip} border-accent bg-accent-wash font-semibold text-accent`
const unset = `${chip} border-dashed border-line text-quiet`

/** What the next card will be saved as. Each chip opens its choice in the input or is taken off. */
export function ChosenChips({ place, choices, choose, open }: Props) {
  const say = useWords(notesWords)
  const sayCafe = useWords(cafeWords)
  const { language } = useReading()
  const question = place.topic.questions.findIndex((one) => one.key === choices.question)
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label={say('will-be-saved')}>
      <span className="text-sm text-quiet">{say('will-be-saved')}</span>
      {place.moment.round === null ? null : (
        <span className="text-sm font-medium">{sayCafe('round', { round: place.moment.round })}</span>
      )}
      <button type="button" className={set} onClick={() => open('/')}>
        {sayCafe(`kind.${choices.kind}`)}
      </button>
      {choices.objective === null ? (
        <button type="button" className={unset} onClick={() => open('#')}>
          {say('no-objective')}
        </button>
      ) : (
        <button type="button" className={set} onClick={() => choose({ objective: null })}>
          {citeObjective(choices.objective, language).name} <span aria-hidden="true">×</span>
        </button>
      )}
      {question < 0 ? null : (
        <button type="button" className={set} onClick={() => choose({ question: null })}>
          {say('question', { number: question + 1 })} <span aria-hidden="true">×</span>
        </button>
      )}
      <select
        aria-label={say('language')}
        title={say('language')}
        value={choices.language}
        onChange={({ target }) => choose({ language: target.value as Language })}
        className="min-h-9 rounded-full border border-line bg-sheet px-2 text-sm uppercase"
      >
        {languages.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  )
}
