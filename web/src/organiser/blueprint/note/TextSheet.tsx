import { languages, type Language, type Localized } from '@kapihan/base'
import { useState, type SubmitEvent } from 'react'
import { languageName } from '../../../text/language-name.ts'
import { useReading } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { noteWords } from './note-words.ts'

interface Props {
  what: string
  text: Localized
  hint?: ((text: string, isOriginal: boolean) => string) | undefined
  onSave: (text: Localized) => void
  onClose: () => void
}

/** One text in its four languages, the reader's own first. English is the original and must stay; others may be left empty. */
export function TextSheet({ what, text, hint, onSave, onClose }: Props) {
  const say = useWords(noteWords)
  const sayInterface = useWords(interfaceWords)
  const { language } = useReading()
  const [typed, setTyped] = useState<Record<Language, string>>({
    en: text.en,
    fr: text.fr ?? '',
    es: text.es ?? '',
    ar: text.ar ?? '',
  })
  const [tried, setTried] = useState(false)
  const inOrder = [language, ...languages.filter((one) => one !== language)]
  const english = typed.en.trim()

  function submit(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (english === '') return
    const filled = languages.map((one) => [one, typed[one].trim()]).filter(([, words]) => words !== '')
    onSave(Object.fromEntries(filled) as Localized)
    onClose()
  }

  return (
    <Sheet title={what} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        {inOrder.map((one, index) => (
          <Field
            key={one}
            label={
              one === 'en' ? say('original', { language: languageName(one, language) }) : languageName(one, language)
            }
            rows={3}
            autoFocus={index === 0}
            value={typed[one]}
            onChange={(value) => setTyped({ ...typed, [one]: value })}
            hint={hint?.(typed[one], one === 'en')}
            error={one === 'en' && tried && english === '' ? say('english-needed') : undefined}
          />
        ))}
        <div className="flex justify-end gap-3">
          <Button onPress={onClose}>{sayInterface('cancel')}</Button>
          <Button type="submit" look="primary">
            {sayInterface('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
