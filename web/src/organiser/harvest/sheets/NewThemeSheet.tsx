import { useState } from 'react'
import { newId } from '../../../data/new-id.ts'
import { useWords } from '../../../text/words.ts'
import { Pick } from '../../../ui/Choice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useNames } from '../../cards/names.tsx'
import { ChosenCards } from './ChosenCards.tsx'
import { formWords } from './form-words.ts'
import type { SheetProps } from './OpenSheet.tsx'
import { ThemeForm } from './ThemeForm.tsx'

/** A theme from the chosen cards, on the topic most of them were written on; or an empty one. */
export function NewThemeSheet({ target: { cards }, title, agenda, doing, themeActs, finish, onClose }: SheetProps) {
  const say = useWords(formWords)
  const names = useNames()
  const [id] = useState(newId)
  const [topic, setTopic] = useState<string>(
    () => mostCommon(cards.map((card) => card.topic)) ?? agenda.topics[0]?.key ?? '',
  )
  return (
    <Sheet title={say('new-title', { count: cards.length })} isOpen onClose={onClose}>
      <ChosenCards cards={cards} />
      <ThemeForm
        start={{ title: title === '' ? null : { en: title }, statement: null }}
        submit={say('create')}
        onSubmit={(text) => finish(themeActs.create({ id, topic, ...text }, cards))}
        doing={doing}
      >
        <Pick
          label={say('topic')}
          value={topic}
          onChange={setTopic}
          options={agenda.topics.map(({ key }) => ({ key: key, label: names.topic(key) }))}
        />
      </ThemeForm>
    </Sheet>
  )
}

function mostCommon(keys: string[]): string | undefined {
  const times = (key: string) => keys.filter((one) => one === key).length
  return [...new Set(keys)].sort((a, b) => times(b) - times(a))[0]
}
