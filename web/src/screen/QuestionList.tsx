import type { Topic } from '@kapihan/blueprint'
import { useState } from 'react'
import { Text, useReading } from '../text/language.tsx'
import { useKeys } from './use-keys.ts'

/** The guiding questions, one of them large; the arrow keys choose which. */
export function QuestionList({ questions }: { questions: Topic['questions'] }) {
  const { language } = useReading()
  const [at, setAt] = useState(0)
  const step = (by: number) => () => setAt((now) => Math.min(Math.max(0, now + by), Math.max(0, questions.length - 1)))
  const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
  const back = language === 'ar' ? 'ArrowRight' : 'ArrowLeft'
  useKeys({
    [forward]: step(1),
    ArrowDown: step(1),
    ' ': step(1),
    PageDown: step(1),
    [back]: step(-1),
    ArrowUp: step(-1),
    PageUp: step(-1),
  })
  return (
    <ol className="flex flex-col gap-[1.1vw]">
      {questions.map((question, index) => (
        <li
          key={question.key}
          aria-current={index === at ? 'step' : undefined}
          className={`grid grid-cols-[clamp(2.5rem,4vw,5rem)_1fr] items-baseline ${index === at ? 'text-[clamp(2rem,2.6vw,3.5rem)] leading-tight' : 'text-screen-sm leading-snug text-quiet [@media(max-height:50rem)]:hidden'}`}
        >
          <span className="font-semibold">{index + 1}</span>
          <Text of={question.text} />
        </li>
      ))}
    </ol>
  )
}
