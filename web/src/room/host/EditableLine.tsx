import { readerLength } from '@kapihan/base'
import { briefHeadings, type BriefHeading, type BriefLine } from '@kapihan/cafe'
import type { KeyboardEvent } from 'react'
import { cafeWords } from '../../text/cafe-words.ts'
import { useWords } from '../../text/words.ts'
import { isTooLong, lineLength } from './brief-draft.ts'
import { hostWords } from './host-words.ts'

interface Props {
  line: BriefLine
  number: number
  /** Just added: takes the focus. */
  isNew: boolean
  onText: (text: string) => void
  onMove: (by: 1 | -1) => void
  onHeading: (heading: BriefHeading) => void
  onRemove: () => void
  onOpen: () => void
}

const small = 'min-h-9 min-w-9 rounded-md px-2 text-sm text-quiet hover:bg-paper hover:text-ink'

/** One line as text in a field, with what can be done to it below. */
export function EditableLine({ line, number, isNew, onText, onMove, onHeading, onRemove, onOpen }: Props) {
  const say = useWords(hostWords)
  const sayCafe = useWords(cafeWords)
  const heading = sayCafe(`heading.${line.heading}`)
  const left = lineLength - readerLength(line.text.trim())
  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <li className="group flex flex-col rounded-md border border-line bg-sheet focus-within:border-quiet">
      <textarea
        id={`line-${line.id}`}
        dir="auto"
        rows={1}
        autoFocus={isNew}
        aria-label={say('line', { number, heading })}
        aria-invalid={isTooLong(line)}
        value={line.text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content w-full resize-none rounded-md bg-transparent px-3 pt-2 text-lg leading-snug"
      />
      <div className="flex flex-wrap items-center gap-1 px-1 pt-1 pb-1">
        <button type="button" className={small} onClick={onOpen}>
          {sayCafe('cards', { count: line.cards.length })}
        </button>
        {left < 40 ? (
          <span className={`px-2 text-sm ${left < 0 ? 'font-semibold text-accent' : 'text-quiet'}`}>
            {left < 0 ? say('too-long', { count: -left }) : left}
          </span>
        ) : null}
        <span className="ms-auto flex flex-wrap items-center gap-1">
          <button type="button" className={small} aria-label={say('up')} title={say('up')} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button
            type="button"
            className={small}
            aria-label={say('down')}
            title={say('down')}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
          <select
            aria-label={say('heading')}
            value={line.heading}
            onChange={({ target }) => onHeading(target.value as BriefHeading)}
            className="min-h-9 max-w-40 rounded-md bg-transparent px-1 text-sm text-quiet hover:bg-paper hover:text-ink"
          >
            {briefHeadings.map((key) => (
              <option key={key} value={key}>
                {sayCafe(`heading.${key}`)}
              </option>
            ))}
          </select>
          <button type="button" className={small} onClick={onRemove}>
            {say('remove')}
          </button>
        </span>
      </div>
    </li>
  )
}
