import { readerLength } from '@kapihan/base'
import type { Topic } from '@kapihan/blueprint'
import { cardKinds, cardLength } from '@kapihan/cafe'
import { useState } from 'react'
import { cafeWords } from '../text/cafe-words.ts'
import { useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Chips, Pick } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { writeWords } from './write-words.ts'
import type { Writing } from './writing.ts'

interface Props {
  writing: Writing
  onChange: (writing: Writing) => void
  topic: Topic | undefined
  /** False while a card cannot be kept; the text may be written all the same. */
  isOpen: boolean
  onKeep: (card: Writing & { kind: NonNullable<Writing['kind']> }) => void
}

const noQuestion = 'none'

/** A card being written: text first, then what kind it is and what it answers. */
export function CardForm({ writing, onChange, topic, isOpen, onKeep }: Props) {
  const say = useWords(writeWords)
  const sayCafe = useWords(cafeWords)
  const [asked, setAsked] = useState(false)
  const { text, kind } = writing
  const left = cardLength - readerLength(text.trim())
  const isComplete = text.trim() !== '' && left >= 0
  const keep = () => {
    setAsked(kind === null)
    if (kind !== null) onKeep({ ...writing, kind })
  }
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (isOpen && isComplete) keep()
      }}
    >
      <div>
        <Field
          label={say('text')}
          hint={say('hint')}
          rows={5}
          autoFocus
          value={text}
          onChange={(next) => onChange({ ...writing, text: next })}
        />
        <Length left={left} />
      </div>
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium text-quiet">{say('kind')}</p>
        <Chips
          label={say('kind')}
          options={cardKinds.map((key) => ({ key, label: sayCafe(`kind.${key}`) }))}
          value={kind}
          onChange={(next) => onChange({ ...writing, kind: next })}
        />
        <p role="alert" className="text-accent">
          {asked && kind === null ? say('choose-kind') : null}
        </p>
      </div>
      {topic === undefined || topic.questions.length === 0 ? null : (
        <QuestionPick
          topic={topic}
          value={writing.question}
          onChange={(question) => onChange({ ...writing, question })}
        />
      )}
      <Button type="submit" look="primary" isDisabled={!isOpen || !isComplete} className="min-h-14 text-lg">
        {say('keep')}
      </Button>
    </form>
  )
}

const spokenBelow = 50

/** Characters left as a reader counts them; spoken once they run short. */
function Length({ left }: { left: number }) {
  const say = useWords(writeWords)
  const look = left < 0 ? 'font-semibold text-accent' : 'text-quiet'
  return (
    <p aria-live={left < spokenBelow ? 'polite' : 'off'} className={`mt-1 text-end text-sm ${look}`}>
      {left < 0 ? say('too-long', { count: -left }) : say('left', { count: left })}
    </p>
  )
}

function QuestionPick({
  topic,
  value,
  onChange,
}: {
  topic: Topic
  value: string | null
  onChange: (question: string | null) => void
}) {
  const say = useWords(writeWords)
  const text = useText()
  const options = [
    { key: noQuestion, label: say('no-question') },
    ...topic.questions.map((question, index) => ({ key: question.key, label: `${index + 1}. ${text(question.text)}` })),
  ]
  return (
    <Pick
      label={say('question')}
      options={options}
      value={value ?? noQuestion}
      onChange={(key) => onChange(key === noQuestion ? null : key)}
    />
  )
}
