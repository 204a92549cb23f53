import { useWords } from '../text/words.ts'
import { ruleWords } from './rule-words.ts'

const kept = ['kept.text', 'kept.no-author', 'kept.shuffled', 'kept.phone'] as const
const beyond = ['beyond.program', 'beyond.wire', 'beyond.style', 'beyond.neighbour', 'beyond.few'] as const

/** What the Rule asks and what this program promises, and what nobody can promise; nothing said larger than it is. */
export function TheRule() {
  const say = useWords(ruleWords)
  return (
    <div className="flex max-w-prose flex-col gap-8">
      <section className="flex flex-col gap-3">
        <blockquote className="border-s-4 border-accent ps-4 font-serif text-lg">{say('rule')}</blockquote>
        <p>{say('in-short')}</p>
      </section>
      <Points title={say('kept')} points={kept.map((key) => say(key))} />
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-semibold">{say('promise')}</h2>
        <p>{say('promise.now')}</p>
        <p>{say('promise.next')}</p>
      </section>
      <Points title={say('beyond')} points={beyond.map((key) => say(key))} />
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-semibold">{say('you')}</h2>
        <p>{say('you.do')}</p>
      </section>
    </div>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="flex list-disc flex-col gap-2 ps-5 marker:text-quiet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
