import { useState } from 'react'
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components'
import { cafeWords } from '../../../text/cafe-words.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Refused } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useNames } from '../../cards/names.tsx'
import { actionWords } from '../action-words.ts'
import { fits } from '../find-cards.ts'
import type { SheetProps } from './OpenSheet.tsx'

const row =
  'cursor-default rounded px-3 py-2 data-[focused]:bg-accent-wash data-[focused]:outline-2 data-[focused]:outline-accent'

/** Type a word of the theme, Enter: the cards are there. What is typed can become a new theme instead. */
export function MoveSheet({ target: { cards }, board, agenda, doing, moves, finish, open, onClose }: SheetProps) {
  const say = useWords(actionWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const names = useNames()
  const [typed, type] = useState('')
  const first = cards[0]?.topic
  const topics = agenda.topics.toSorted((a, b) => Number(b.key === first) - Number(a.key === first))
  function choose(id: string): void {
    const theme = board.themes.find((one) => one.id === id)
    if (theme === undefined) open('new', { cards, themes: [] }, typed.trim())
    else finish(moves.place(cards, theme))
  }
  return (
    <Sheet title={say('move-title', { count: cards.length })} isOpen onClose={onClose}>
      <Refused error={doing.error} />
      <Autocomplete
        inputValue={typed}
        onInputChange={type}
        filter={(words, search, node) => node.key === 'new' || fits(words, search)}
      >
        <SearchField autoFocus className="sticky -top-6 z-10 flex flex-col gap-1 bg-paper py-1">
          <Label className="text-sm font-medium text-quiet">{say('type-to-find')}</Label>
          <Input dir="auto" className="min-h-11 w-full rounded-md border border-line bg-sheet px-3" />
        </SearchField>
        <ListBox aria-label={say('move')} onAction={(key) => choose(String(key))}>
          {topics.map(({ key }) => (
            <ListBoxSection key={key}>
              <Header className="px-3 pt-3 pb-1 text-sm text-quiet">{names.topic(key)}</Header>
              <Collection items={board.themes.filter((theme) => theme.topic === key)}>
                {(theme) => (
                  <ListBoxItem
                    id={theme.id}
                    textValue={[...new Set([text(theme.title), theme.title.en])].join(' ')}
                    className={row}
                  >
                    <bdi>{text(theme.title)}</bdi>{' '}
                    <span className="text-sm text-quiet">{sayCafe('cards', { count: theme.cards.length })}</span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          ))}
          <ListBoxItem id="new" textValue={say('new')} className={`${row} mt-2 font-medium text-accent`}>
            {typed.trim() === '' ? say('new') : say('new-with', { title: typed.trim() })}
          </ListBoxItem>
        </ListBox>
      </Autocomplete>
    </Sheet>
  )
}
