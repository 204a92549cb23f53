import { directionOf, readerLength, type Language } from '@kapihan/base'
import { paragraphLength } from '@kapihan/outcome'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../../text/words.ts'
import { documentWords } from './document-words.ts'

interface Props {
  label: string
  language: Language
  value: string
  onChange: (text: string) => void
  onSave: () => void
  onLeave: () => void
}

/** How many characters a paragraph has too many; 0 as long as it fits. */
export const tooMany = (text: string): number => Math.max(0, readerLength(text.trim()) - paragraphLength)

/** A paragraph as a field of the same type and width, so that nothing jumps. It takes the focus when it opens. */
export function TextArea({ label, language, value, onChange, onSave, onLeave }: Props) {
  const say = useWords(documentWords)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const over = tooMany(value)
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <>
      <textarea
        ref={field}
        rows={3}
        lang={language}
        dir={directionOf(language)}
        aria-label={label}
        aria-invalid={over > 0}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content w-full resize-none rounded-md border border-line bg-paper px-2 py-1 leading-relaxed"
      />
      {over === 0 ? null : <p className="font-sans text-sm text-accent">{say('too-long', { count: over })}</p>}
    </>
  )
}
