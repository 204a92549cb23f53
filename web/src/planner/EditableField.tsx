import { readerLength } from '@kapihan/base'
import { useState } from 'react'
import { useFormat } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Field } from '../ui/Field.tsx'
import { measureWords } from './measure-words.ts'

interface Props {
  label: string
  value: string | null
  type?: 'text' | 'date'
  /** Characters it holds, as a reader counts them. */
  max?: number
  onSave: (value: string | null) => Promise<unknown>
}

/**
 * A field that is saved when it is left or Enter is pressed; Escape puts back what was there. What could not be saved stays in it,
 * with the reason below; a colleague's change shows as soon as one is not in the middle of one's own.
 */
export function EditableField({ label, value, type = 'text', max = Infinity, onSave }: Props) {
  const say = useWords(measureWords)
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const tooLong = typed !== null && readerLength(typed.trim()) > max ? say('too-long', { max }) : undefined
  const putBack = () => {
    setTyped(null)
    setRefused(null)
  }
  async function leave(): Promise<void> {
    if (typed === null || tooLong !== undefined) return
    const next = typed.trim() === '' ? null : typed.trim()
    if (next === value) return putBack()
    try {
      await onSave(next)
      putBack()
    } catch (cause) {
      setRefused((cause as Error).message)
    }
  }
  return (
    <Field
      label={label}
      type={type}
      value={typed ?? value ?? ''}
      // Browsers write dates by their own language and not the reader's; the month's name leaves no doubt.
      hint={type === 'date' && value !== null ? format.days(value, value) : undefined}
      error={tooLong ?? refused ?? undefined}
      onChange={setTyped}
      onBlur={() => void leave()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') void leave()
        if (key === 'Escape') putBack()
      }}
    />
  )
}
