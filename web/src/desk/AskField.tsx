import { peopleViews } from '@kapihan/people'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useView } from '../data/use-view.ts'
import { useWords } from '../text/words.ts'
import { askFieldId, focusAsk } from './ask-focus.ts'
import { deskWords } from './desk-words.ts'
import { FoundList, optionId } from './FoundList.tsx'
import { readScan } from './read-scan.ts'
import type { Who } from './use-check-in.ts'

interface Props {
  onWho: (who: Who) => void
  /** Enter with nothing in the field. */
  onAgain: () => void
  onClear: () => void
}

// A scanner types a whole ticket faster than this; people pause.
const pauseMs = 180

/** The one field of the desk: takes a scanned ticket or part of a name, and has the keys whenever nothing else needs them. */
export function AskField({ onWho, onAgain, onClear }: Props) {
  const say = useWords(deskWords)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  useAlwaysFocused()
  const sought = usePaused(text)
  const scan = readScan(text)
  const name = scan.kind === 'name' && sought === text ? scan.text : null
  const { data: found, error } = useView(peopleViews.find, name === null ? null : { text: name })
  const people = found ?? []
  const change = (next: string) => {
    setText(next)
    setChosen(0)
  }
  const take = (who: Who) => {
    change('')
    onWho(who)
    focusAsk()
  }
  const enter = () => {
    const one = people[chosen]
    if (scan.kind === 'nothing') onAgain()
    else if (scan.kind === 'ticket') take({ ticket: scan.token })
    else if (one !== undefined) take({ person: one.id })
  }
  const keys: Record<string, () => void> = {
    Enter: enter,
    ArrowDown: () => setChosen((at) => Math.max(0, Math.min(people.length - 1, at + 1))),
    ArrowUp: () => setChosen((at) => Math.max(0, at - 1)),
    Escape: () => (text === '' ? onClear() : change('')),
  }
  const press = (event: KeyboardEvent) => {
    const does = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (does === undefined) return
    event.preventDefault()
    does()
  }
  return (
    <div className="relative">
      <label htmlFor={askFieldId} className="font-medium">
        {say('ask')}
      </label>
      <input
        id={askFieldId}
        dir="auto"
        role="combobox"
        aria-expanded={people.length > 0}
        aria-controls="found"
        aria-activedescendant={people.length > 0 ? optionId(chosen) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={300}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        className="mt-2 w-full rounded-lg border-2 border-line bg-sheet px-5 py-3 text-xl"
      />
      {name === null || (found === undefined && error === null) ? null : (
        <FoundList people={people} chosen={chosen} text={name} error={error} onTake={(person) => take({ person })} />
      )}
    </div>
  )
}

/** Focused at once, and again whenever somebody types where nothing takes typing. */
function useAlwaysFocused(): void {
  useEffect(() => {
    focusAsk()
    const bringBack = ({ key, target, ctrlKey, metaKey, altKey }: globalThis.KeyboardEvent) => {
      const elsewhere = target instanceof HTMLElement && target.matches('select, input, textarea')
      const typed = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
      if (typed && !elsewhere) focusAsk()
    }
    addEventListener('keydown', bringBack)
    return () => removeEventListener('keydown', bringBack)
  }, [])
}

/** What is typed, once the typing has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(waiting)
  }, [text])
  return paused
}
