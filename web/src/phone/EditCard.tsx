import { useState } from 'react'
import type { NewCard, OutboxItem } from '../data/outbox.ts'
import { languageOf } from '../text/card-language.ts'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Notice } from '../ui/Notice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { CardForm } from './CardForm.tsx'
import { topicOf } from './topic-of.ts'
import type { MyPlace } from './use-my-place.ts'
import { writeWords } from './write-words.ts'
import type { Writing } from './writing.ts'

export type Edit = (id: string, changes: Partial<NewCard>) => Promise<string | null>

interface Props {
  item: OutboxItem
  place: MyPlace
  onEdit: Edit
  onClose: () => void
}

/** A card the server does not have, written anew: it keeps its room and topic and goes into the round that is open. */
export function EditCard({ item: { card }, place: { agenda, round }, onEdit, onClose }: Props) {
  const say = useWords(writeWords)
  const { language } = useReading()
  const [writing, setWriting] = useState<Writing>({ text: card.text, kind: card.kind, question: card.question })
  const [failed, setFailed] = useState<'on-its-way' | 'not-kept' | null>(null)
  const save = (changed: Writing & { kind: NonNullable<Writing['kind']> }) =>
    onEdit(card.id, { ...changed, round, language: languageOf(changed.text, language) }).then(
      (id) => (id === null ? setFailed('on-its-way') : onClose()),
      () => setFailed('not-kept'),
    )
  return (
    <Sheet title={say('change-title')} isOpen onClose={onClose}>
      <CardForm
        writing={writing}
        onChange={setWriting}
        topic={topicOf(agenda, card.room)}
        isOpen
        onKeep={(changed) => void save(changed)}
      />
      {failed === null ? null : <Notice look="refused">{say(failed)}</Notice>}
    </Sheet>
  )
}
