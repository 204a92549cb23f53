import { citeObjective, objective as objectiveOf } from '@kapihan/gcm'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import type { Balance } from './balance.ts'
import { cooperationWords } from './cooperation-words.ts'

export const sectionOf = ({ objective }: Pick<Balance, 'objective'>): string => `objective-${objective ?? 'none'}`

/** One objective: what is asked for beside what is offered, word for word. */
export function ObjectiveSection({ balance }: { balance: Balance }) {
  const say = useWords(cooperationWords)
  const { language } = useReading()
  const { objective, needed, offered } = balance
  return (
    <section id={sectionOf(balance)} className="scroll-mt-6">
      <h2 className="border-b-2 border-ink pb-2 text-lg font-semibold break-after-avoid">
        {objective === null ? (
          say('no-objective')
        ) : (
          <>
            <bdi>{citeObjective(objective, language).name}</bdi>. {objectiveOf(objective).short[language]}{' '}
            <bdi className="text-base font-normal text-quiet">{citeObjective(objective, language).paragraph}</bdi>
          </>
        )}
      </h2>
      <div className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 print:grid-cols-2">
        <Side title={say('needed')} count={say('needed-count', { count: needed.length })} cards={needed} />
        <Side title={say('offered')} count={say('offered-count', { count: offered.length })} cards={offered} />
      </div>
    </section>
  )
}

function Side({ title, count, cards }: { title: string; count: string; cards: Balance['needed'] }) {
  return (
    <div>
      <h3 className="font-semibold break-after-avoid">
        {title} <span className="text-sm font-normal text-quiet">{count}</span>
      </h3>
      <ul className="mt-2 flex flex-col gap-3">
        {cards.map((card, at) => (
          <li key={at} dir="auto" className="border-s-2 border-line ps-3 leading-snug break-inside-avoid">
            {card.text}
          </li>
        ))}
      </ul>
    </div>
  )
}
