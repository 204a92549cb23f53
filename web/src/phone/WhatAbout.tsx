import type { Topic } from '@kapihan/blueprint'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { phoneWords } from './phone-words.ts'

/** The room's topic and the questions its framer put to every group. */
export function WhatAbout({ topic }: { topic: Topic }) {
  const say = useWords(phoneWords)
  return (
    <section className="flex flex-col gap-4">
      <div>
        <p className="text-sm text-quiet">{say('topic')}</p>
        <h2 className="text-lg font-semibold">
          <Text of={topic.title} />
        </h2>
      </div>
      {topic.questions.length === 0 ? null : (
        <div>
          <h3 className="mb-2 text-sm text-quiet">{say('questions')}</h3>
          <ol className="flex list-decimal flex-col gap-3 ps-6 marker:text-quiet">
            {topic.questions.map((question) => (
              <li key={question.key} className="ps-1">
                <Text of={question.text} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}
