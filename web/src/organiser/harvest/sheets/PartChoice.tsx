import { useId, type KeyboardEvent } from 'react'
import { useWords } from '../../../text/words.ts'
import { formWords } from './form-words.ts'
import type { BoardCard } from '../target.ts'

interface Props {
  card: BoardCard | undefined
  parts: string[]
  chosen: string | undefined
  onChoose: (part: string) => void
}

/** One card of a theme that is being split, with the part it goes into: a digit, or the arrow keys. */
export function PartChoice({ card, parts, chosen, onChoose }: Props) {
  const say = useWords(formWords)
  const name = useId()
  if (card === undefined) return null
  function onKeyDown(event: KeyboardEvent): void {
    const part = parts[Number(event.key) - 1]
    if (part !== undefined) onChoose(part)
  }
  return (
    <li className="rounded-md border border-line bg-sheet">
      <fieldset onKeyDown={onKeyDown} className="flex items-start gap-3 px-3 py-2">
        <legend className="sr-only">{card.text}</legend>
        <p dir="auto" lang={card.language ?? undefined} className="min-w-0 flex-1 leading-snug">
          {card.text}
        </p>
        <span className="flex shrink-0 gap-1">
          {parts.map((part, index) => (
            <label
              key={part}
              className="flex size-9 cursor-pointer items-center justify-center rounded-full border border-line has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                checked={part === chosen}
                onChange={() => onChoose(part)}
                aria-label={say('part', { number: index + 1 })}
                className="sr-only"
              />
              {index + 1}
            </label>
          ))}
        </span>
      </fieldset>
    </li>
  )
}
