import { citeObjective, objective as objectiveOf } from '@kapihan/gcm'
import { useFormat, useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { totals, type Balance } from './balance.ts'
import { cooperationWords } from './cooperation-words.ts'
import { sectionOf } from './ObjectiveSection.tsx'

/** The whole at a glance: one line an objective, asked for to one side and offered to the other, one square a card. */
export function BalanceTable({ balances }: { balances: Balance[] }) {
  const say = useWords(cooperationWords)
  const { language } = useReading()
  const { needed, offered, both } = totals(balances)
  const widest = Math.max(1, ...balances.flatMap((one) => [one.needed.length, one.offered.length]))
  return (
    <section className="lg:sticky lg:top-6 lg:self-start print:mb-8">
      <h2 className="text-lg font-semibold">{say('overview')}</h2>
      <p className="mt-1 text-quiet">
        {say('needed-count', { count: needed })} · {say('offered-count', { count: offered })} ·{' '}
        {say('both', { count: both })}
      </p>
      <table className="mt-4 w-full text-sm">
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className="py-1 text-start font-semibold">
              {say('objective')}
            </th>
            <th scope="col" className="py-1 text-end font-semibold">
              {say('needed')}
            </th>
            <th scope="col" className="py-1 ps-3 text-start font-semibold">
              {say('offered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.map((one) => (
            <tr key={one.objective ?? 'none'} className="border-b border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                <a
                  href={`#${sectionOf(one)}`}
                  className="underline decoration-line underline-offset-4 hover:decoration-current"
                >
                  {one.objective === null ? (
                    say('no-objective')
                  ) : (
                    <>
                      <bdi>{citeObjective(one.objective, language).name}</bdi>
                      <span className="block text-quiet">{objectiveOf(one.objective).short[language]}</span>
                    </>
                  )}
                </a>
              </th>
              <td className="py-1">
                <Amount cards={one.needed.length} of={widest} side="needed" />
              </td>
              <td className="py-1 ps-3">
                <Amount cards={one.offered.length} of={widest} side="offered" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A number with its bar; the two sides grow away from each other. */
function Amount({ cards, of, side }: { cards: number; of: number; side: 'needed' | 'offered' }) {
  const { number } = useFormat()
  return (
    <span className={`flex items-center gap-1.5 ${side === 'needed' ? 'flex-row-reverse' : ''}`}>
      {cards === 0 ? null : (
        <span
          aria-hidden="true"
          className={`h-3 rounded-sm ${side === 'needed' ? 'border border-accent' : 'bg-done'}`}
          style={{ inlineSize: `${(70 * cards) / of}%` }}
        />
      )}
      <span className={cards === 0 ? 'text-quiet' : 'font-medium'}>{number(cards)}</span>
    </span>
  )
}
