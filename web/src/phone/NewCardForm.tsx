import { useState } from 'react'
import type { NewCard } from '../data/outbox.ts'
import { useDraft } from '../data/use-draft.ts'
import { languageOf } from '../text/card-language.ts'
import { Text, useReading, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Notice } from '../ui/Notice.tsx'
import { CardForm } from './CardForm.tsx'
import { topicOf } from './topic-of.ts'
import type { MyPlace } from './use-my-place.ts'
import { writeWords } from './write-words.ts'
import { Draft, emptyDraft, writeOn, type Writing } from './writing.ts'

interface Props {
  place: MyPlace
  room: string
  /** No more cards from here, for now or for good: only a text already begun is still shown. */
  isOver: boolean
  /** Resolves once the card is on this phone's disk. */
  keep: (card: NewCard) => Promise<string>
}

/** A new card under the room's topic; a text begun in another room stays under the topic it was begun on. */
export function NewCardForm({ place: { agenda, moment, round }, room, isOver, keep }: Props) {
  const say = useWords(writeWords)
  const text = useText()
  const { language } = useReading()
  const { draft, write, clear } = useDraft('card', Draft, emptyDraft)
  const [outcome, setOutcome] = useState<'kept' | 'not-kept' | null>(null)
  const at = draft.begun?.room ?? room
  const topic = topicOf(agenda, at)
  const question = topic?.questions.some(({ key }) => key === draft.question) === true ? draft.question : null
  const before = isOver || draft.begun === null || draft.begun.round === round ? null : draft.begun.round
  const change = (writing: Writing) => {
    setOutcome(null)
    write(writeOn(draft, writing, { round, room }))
  }
  const save = (card: Writing & { kind: NonNullable<Writing['kind']> }) =>
    keep({ ...card, room: at, round, language: languageOf(card.text, language), objective: null }).then(
      () => {
        clear()
        setOutcome('kept')
      },
      () => setOutcome('not-kept'),
    )
  if (isOver && draft.text.trim() === '') return null
  return (
    <div className="flex flex-col gap-5">
      {topic === undefined ? null : (
        <h2 className="text-lg font-semibold">
          <Text of={topic.short} />
        </h2>
      )}
      {before === null || topic === undefined ? null : (
        <Notice look="warning">{say('begun-before', { before, topic: text(topic.short), round })}</Notice>
      )}
      <CardForm
        writing={{ text: draft.text, kind: draft.kind, question }}
        onChange={change}
        topic={topic}
        isOpen={moment.at === 'open' && !isOver}
        onKeep={(card) => void save(card)}
      />
      {outcome === null ? null : <Notice look={outcome === 'kept' ? 'done' : 'refused'}>{say(outcome)}</Notice>}
    </div>
  )
}
