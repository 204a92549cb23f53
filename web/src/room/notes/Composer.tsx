import { readerLength } from '@kapihan/base'
import { cardLength } from '@kapihan/cafe'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../../text/words.ts'
import { ChosenChips } from './ChosenChips.tsx'
import { notesWords } from './notes-words.ts'
import { suggestionId, SuggestionList, suggestionListId } from './SuggestionList.tsx'
import type { useComposer } from './use-composer.ts'
import type { Choices } from './use-suggestions.ts'
import type { RoomPlace } from '../Console.tsx'

interface Props {
  place: RoomPlace
  composer: ReturnType<typeof useComposer>
  choices: Choices
  choose: (choices: Partial<Choices>) => void
  /** Saves the text as a card of the choices, and of one just made. */
  onSave: (text: string, just: Partial<Choices>) => void
}

/** The one input: commands, text, Enter. It has the focus from the start and gives it back to itself. */
export function Composer({ place, composer, choices, choose, onSave }: Props) {
  const say = useWords(notesWords)
  const input = useRef<HTMLTextAreaElement>(null)
  const { text, caret, suggestions, at } = composer
  const active = suggestions[at]
  const left = cardLength - readerLength(text.trim())

  useEffect(() => input.current?.focus(), [])
  useLayoutEffect(() => {
    if (input.current !== null && input.current.selectionStart !== caret) input.current.setSelectionRange(caret, caret)
  }, [text, caret])

  function enter(): void {
    const what = active === undefined ? text : composer.bare()
    const isCard = what.trim() !== '' && readerLength(what.trim()) <= cardLength
    if (active !== undefined) composer.pick(active)
    if (isCard && (active === undefined || composer.isTyped)) onSave(what, active?.choose ?? {})
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    if (active !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      composer.step(event.key === 'ArrowDown' ? 1 : -1)
    else if (active !== undefined && event.key === 'Escape') composer.close()
    else if (active !== undefined && event.key === 'Tab') composer.pick(active)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  function open(sign: string): void {
    const gap = text === '' || /\s$/u.test(text) ? '' : ' '
    composer.write({ text: `${text}${gap}${sign}`, caret: text.length + gap.length + sign.length })
    input.current?.focus()
  }

  return (
    <div className="relative flex flex-col gap-2">
      {active === undefined ? null : <SuggestionList suggestions={suggestions} at={at} onPick={composer.pick} />}
      <textarea
        ref={input}
        dir={text === '' ? undefined : 'auto'}
        rows={2}
        value={text}
        placeholder={say('input')}
        role="combobox"
        aria-label={say('input')}
        aria-autocomplete="list"
        aria-expanded={active !== undefined}
        aria-controls={suggestionListId}
        aria-activedescendant={active === undefined ? undefined : suggestionId(active.key)}
        aria-describedby="notes-help"
        onChange={({ target }) => composer.write({ text: target.value, caret: target.selectionStart })}
        onSelect={({ currentTarget }) => composer.moveCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-56 min-h-20 w-full resize-none rounded-md border-2 border-line bg-sheet px-4 py-3 text-lg placeholder:text-quiet focus:border-accent focus:outline-none"
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ChosenChips place={place} choices={choices} choose={choose} open={open} />
        <p className={left < 0 ? 'font-semibold text-accent' : left < 60 ? 'text-warn' : 'text-sm text-quiet'}>
          {left < 0 ? say('too-long', { count: -left }) : say('left', { count: left })}
        </p>
      </div>
      <p id="notes-help" className="text-sm whitespace-pre-wrap text-quiet">
        {say('help')}
      </p>
    </div>
  )
}
