import type { Localized } from '@kapihan/base'
import { useState, type ReactNode } from 'react'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Spot } from '../edits/edit.ts'
import { readText, written } from '../edits/spots.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { noteWords } from './note-words.ts'
import { TextSheet } from './TextSheet.tsx'

interface Props {
  /** What the text is, in the reader's language: "Aim 2". */
  what: string
  spot: Spot
  text: Localized
  edits: DraftEdits
  hint?: (text: string, isOriginal: boolean) => string
  /** Further buttons, after "Edit". */
  more?: ReactNode
  children: ReactNode
}

/** A text of the note as it reads, with the way to change it in its languages. */
export function Editable({ what, spot, text, edits, hint, more, children }: Props) {
  const say = useWords(noteWords)
  const inReadersLanguage = useText()
  // What the editor started from: what someone else saves meanwhile is then noticed.
  const [started, setStarted] = useState<Localized | null>(null)
  const show = (value: string) => (value === '' ? '' : inReadersLanguage(readText(value)))
  function save(from: string, to: string) {
    if (from !== to) edits.make([{ spot, from, to, what, show }])
  }
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0 flex-1">{children}</div>
      <div className="flex shrink-0 print:hidden">
        <Button
          look="quiet"
          className="-my-1 min-h-9! px-2! py-1! text-sm text-quiet!"
          aria-label={say('edit-what', { what })}
          onPress={() => setStarted(text)}
        >
          {say('edit')}
        </Button>
        {more}
      </div>
      {started === null ? null : (
        <TextSheet
          what={what}
          text={started}
          hint={hint}
          onClose={() => setStarted(null)}
          onSave={(next) => save(written(started), written(next))}
        />
      )}
    </div>
  )
}
