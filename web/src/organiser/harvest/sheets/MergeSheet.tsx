import { useState } from 'react'
import { newId } from '../../../data/new-id.ts'
import { cafeWords } from '../../../text/cafe-words.ts'
import { Text } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Chips } from '../../../ui/Choice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useNames } from '../../cards/names.tsx'
import { formWords } from './form-words.ts'
import type { SheetProps } from './OpenSheet.tsx'
import { ThemeForm } from './ThemeForm.tsx'

/** One theme of several. The words of the one with most cards are the start; topics that differ are decided here. */
export function MergeSheet({ target, doing, themeActs, finish, onClose }: SheetProps) {
  const say = useWords(formWords)
  const sayCafe = useWords(cafeWords)
  const names = useNames()
  const [into] = useState(newId)
  const themes = target.themes.toSorted((a, b) => b.cards.length - a.cards.length)
  const topics = [...new Set(themes.map((theme) => theme.topic))]
  const [topic, setTopic] = useState(topics[0] ?? '')
  const [start] = themes
  if (start === undefined) return null
  // The first named decides the topic.
  const ordered = themes.toSorted((a, b) => Number(b.topic === topic) - Number(a.topic === topic))
  return (
    <Sheet title={say('merge-title', { count: themes.length })} isOpen onClose={onClose}>
      <p className="text-quiet">{say('merge-note')}</p>
      <ul className="flex flex-col gap-1">
        {themes.map((theme) => (
          <li key={theme.id}>
            <Text of={theme.title} />{' '}
            <span className="text-sm text-quiet">{sayCafe('cards', { count: theme.cards.length })}</span>
          </li>
        ))}
      </ul>
      <ThemeForm
        start={start}
        submit={say('merge')}
        onSubmit={(text) => finish(themeActs.merge({ into, ...text }, ordered))}
        doing={doing}
      >
        {topics.length === 1 ? null : (
          <div className="flex flex-col gap-1">
            <span className="text-sm font-medium text-quiet">{say('merge-topic')}</span>
            <Chips
              label={say('merge-topic')}
              value={topic}
              onChange={setTopic}
              options={topics.map((key) => ({ key, label: names.topic(key) }))}
            />
          </div>
        )}
      </ThemeForm>
    </Sheet>
  )
}
