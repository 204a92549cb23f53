import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { notesWords } from './notes-words.ts'

interface Props {
  kept: number
  received: number
  stored: number
}

/** Where the cards of this room and round are; only the first two are this device's. */
export function CardCounter(counts: Props) {
  const say = useWords(notesWords)
  const format = useFormat()
  return (
    <section aria-labelledby="counter-title">
      <h2 id="counter-title" className="sr-only">
        {say('counter')}
      </h2>
      <dl className="grid grid-cols-3 gap-4">
        {(['kept', 'received', 'stored'] as const).map((state) => (
          <div key={state} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-quiet">{say(state)}</dt>
            <dd
              className={`text-xl font-semibold ${state === 'stored' ? 'text-done' : counts[state] > 0 ? 'text-accent' : 'text-quiet'}`}
            >
              {format.number(counts[state])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-quiet">{say('how-stored')}</p>
    </section>
  )
}
