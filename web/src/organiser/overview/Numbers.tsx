import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { overviewWords } from './overview-words.ts'
import { threeNumbers } from './three-numbers.ts'
import type { Known } from './use-facts.ts'

/** The three numbers that matter where the workshop is now. */
export function Numbers({ known }: { known: Known }) {
  const say = useWords(overviewWords)
  const format = useFormat()
  return (
    <section aria-label={say('numbers')}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-5">
        {threeNumbers(known).map(({ what, value, all }) => (
          <div key={what} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="col-start-2 row-start-1 text-quiet">{say(`number.${what}`, { all })}</dt>
            <dd className="col-start-1 row-start-1 text-end text-2xl leading-none font-semibold">
              {format.number(value)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
