import { useEffect, useRef } from 'react'
import { useWords } from '../../text/words.ts'
import { notesWords } from './notes-words.ts'
import type { Suggestion } from './use-suggestions.ts'

export const suggestionId = (key: string): string => `suggestion-${key}`
export const suggestionListId = 'suggestions'

interface Props {
  suggestions: Suggestion[]
  at: number
  onPick: (suggestion: Suggestion) => void
}

/** The open list above the input. The focus stays in the input, which says which of these is active. */
export function SuggestionList({ suggestions, at, onPick }: Props) {
  const say = useWords(notesWords)
  const active = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void active.current?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <ul
      id={suggestionListId}
      role="listbox"
      aria-label={say('suggestions')}
      className="absolute inset-x-0 bottom-full z-10 mb-2 max-h-[min(25rem,50dvh)] overflow-auto rounded-md border border-line bg-sheet p-1 shadow-lg"
    >
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.key}
          id={suggestionId(suggestion.key)}
          ref={index === at ? active : null}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
          className={`flex min-h-10 cursor-default items-baseline gap-3 rounded px-3 py-2 ${index === at ? 'bg-accent-wash' : ''}`}
        >
          <span className={index === at ? 'font-semibold text-accent' : 'font-medium'}>{suggestion.label}</span>
          <bdi className="min-w-0 truncate text-sm text-quiet">{suggestion.note}</bdi>
        </li>
      ))}
    </ul>
  )
}
