import type { Topic } from '@kapihan/blueprint'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { notesWords } from './notes-words.ts'

interface Props {
  topic: Topic
  chosen: string | null
  onChoose: (question: string | null) => void
}

/** The questions the framer set, in view while writing; the chosen one takes the cards. */
export function GuidingQuestions({ topic, chosen, onChoose }: Props) {
  const say = useWords(notesWords)
  if (topic.questions.length === 0) return null
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className="font-semibold">
        {say('questions')}
      </h2>
      <p className="mb-2 text-sm text-quiet">{say('questions-hint')}</p>
      <ol className="flex flex-col gap-1">
        {topic.questions.map((question, index) => (
          <li key={question.key}>
            <button
              type="button"
              aria-pressed={chosen === question.key}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(chosen === question.key ? null : question.key)}
              className="flex w-full gap-3 rounded-md border-s-4 border-transparent px-3 py-2 text-start hover:bg-sheet aria-pressed:border-accent aria-pressed:bg-accent-wash"
            >
              <span className="font-semibold">{index + 1}</span>
              <Text of={question.text} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
