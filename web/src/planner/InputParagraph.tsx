import { citeObjective } from '@kapihan/gcm'
import type { PublishedParagraph } from '@kapihan/outcome'
import { titleFrom } from '@kapihan/plans'
import { useRef, useState } from 'react'
import { Text, useFormat, useReading, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { AddMeasure } from './AddMeasure.tsx'
import { likelyObjective, type InputFilter } from './grouping.ts'
import { plannerWords } from './planner-words.ts'

interface Props {
  paragraph: PublishedParagraph
  taken: boolean
  filter: InputFilter
  focus: number[]
}

/** Where the paragraph stands on the page, for those who come from a measure. */
export const placeOf = (paragraph: string): string => `paragraph-${paragraph}`

/** One numbered paragraph, and a measure made of it in place. */
export function InputParagraph({ paragraph, taken, filter, focus }: Props) {
  const say = useWords(plannerWords)
  const text = useText()
  const [adding, setAdding] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const { id, number, objectives } = paragraph
  return (
    <li
      ref={item}
      id={placeOf(id)}
      tabIndex={-1}
      className="grid scroll-mt-6 grid-cols-[2.25rem_1fr] border-t border-line py-5 outline-offset-4 focus:outline-2 focus:outline-accent"
    >
      <span className="font-serif text-quiet" aria-label={say('paragraph', { number })}>
        {number}.
      </span>
      <div className="flex min-w-0 flex-col gap-3">
        <p className="font-serif leading-relaxed">
          <Text of={paragraph.text} />
        </p>
        <Served by={objectives} />
        {adding ? (
          <AddMeasure
            title={titleFrom(text(paragraph.text))}
            objective={likelyObjective(paragraph, filter)}
            likely={[...new Set([...objectives, ...focus])]}
            paragraph={id}
            onDone={() => {
              setAdding(false)
              // The form is about to go; whoever was in it must not find themselves at the top of the page.
              item.current?.focus()
            }}
          />
        ) : (
          <div className="flex flex-wrap items-center gap-4">
            <Button onPress={() => setAdding(true)}>{say(taken ? 'add-again' : 'add')}</Button>
            {taken ? <span className="text-sm text-done">✓ {say('in-plan')}</span> : null}
          </div>
        )}
      </div>
    </li>
  )
}

function Served({ by }: { by: number[] }) {
  const { language } = useReading()
  const format = useFormat()
  if (by.length === 0) return null
  return (
    <p className="text-sm text-quiet">
      <bdi>{format.list(by.map((number) => citeObjective(number, language).name))}</bdi>
    </p>
  )
}
