import { Attribution } from '@kapihan/blueprint'
import { useWords } from '../../text/words.ts'
import { Regime } from './Regime.tsx'
import { ruleWords } from './rule-words.ts'
import { Section } from './Section.tsx'

const promises = ['no-author', 'two-stores', 'nothing-leaves'] as const

/** The Rule in plain words, what keeps it, and the three regimes of the programme. */
export function RuleKept() {
  const say = useWords(ruleWords)
  return (
    <Section title={say('title')}>
      <p className="max-w-3xl font-serif text-lg leading-relaxed">{say('rule')}</p>
      <ul className="mt-6 grid max-w-4xl gap-6 sm:grid-cols-3">
        {promises.map((promise) => (
          <li key={promise}>{say(promise)}</li>
        ))}
      </ul>
      <p className="mt-8 text-sm text-quiet">{say('by-session')}</p>
      <dl className="mt-2 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {Attribution.options.map((regime) => (
          <div key={regime} className="contents">
            <dt>
              <Regime of={regime} />
            </dt>
            <dd className="mb-2 text-quiet sm:mb-0">{say(`${regime}.means`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
