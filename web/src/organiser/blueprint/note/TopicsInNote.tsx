import type { Blueprint } from '@kapihan/blueprint'
import { citeObjective, objective, principle } from '@kapihan/gcm'
import { Text, useReading, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { NotePart } from './NotePart.tsx'
import { noteWords } from './note-words.ts'
import { Questions } from './Questions.tsx'

export type Topic = Blueprint['topics'][number]

/** What the rooms talk about: each topic with what it rests on in the Compact, who frames it, and its questions. */
export function TopicsInNote({ edits }: { edits: DraftEdits }) {
  const say = useWords(noteWords)
  const text = useText()
  return (
    <NotePart title={say('topics')}>
      {edits.blueprint.topics.map((topic) => (
        <article key={topic.key} className="flex flex-col gap-2 not-first-of-type:mt-3">
          <h4 className="flex gap-2 leading-snug font-semibold">
            <bdi className="text-accent">{topic.key})</bdi> <Text of={topic.title} />
          </h4>
          <References topic={topic} />
          <p className="text-sm text-quiet">{say('framed-by', { who: text(topic.framer) })}</p>
          <Questions topic={topic} edits={edits} />
        </article>
      ))}
    </NotePart>
  )
}

function References({ topic }: { topic: Topic }) {
  const say = useWords(noteWords)
  const { language } = useReading()
  if (topic.objectives.length + topic.principles.length === 0)
    return <p className="text-sm text-quiet">{say('no-reference')}</p>
  return (
    <ul className="text-sm">
      {topic.objectives.map((number) => {
        const cited = citeObjective(number, language)
        return (
          <li key={number}>
            <bdi className="font-medium">{cited.name}</bdi> <bdi className="text-quiet">({cited.paragraph})</bdi> ·{' '}
            <bdi>{objective(number).short[language]}</bdi>
          </li>
        )
      })}
      {topic.principles.map((letter) => (
        <li key={letter}>{say('principle', { letter, name: principle(letter).name[language] })}</li>
      ))}
    </ul>
  )
}
