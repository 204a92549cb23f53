import type { Paragraph } from '@kapihan/outcome'
import { z } from 'zod'
import { useDraft } from '../../data/use-draft.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Notice, Refused } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { useNames } from '../cards/names.tsx'
import { documentWords } from './document-words.ts'
import { Ours } from './Ours.tsx'
import { TextArea, tooMany } from './TextArea.tsx'
import { useWorkbench } from './workbench.tsx'

/** What was typed and, to notice that somebody else saved meanwhile, what stood there when it was begun. */
const Typed = z.strictObject({ was: z.string(), text: z.string() }).nullable()

/** A paragraph in the language shown, in place. What is typed is kept on the device until it is saved. */
export function ParagraphEditor({ paragraph, number }: { paragraph: Paragraph; number: number }) {
  const say = useWords(documentWords)
  const sayInterface = useWords(interfaceWords)
  const names = useNames()
  const tell = useUndo()
  const { language, acts, doing, edit, stopWriting, goTo } = useWorkbench()
  const { draft, write, clear } = useDraft(`paragraph.${paragraph.id}.${language}`, Typed, null)
  const saved = paragraph.text[language] ?? ''
  const text = draft?.text ?? saved
  const isChangedMeanwhile = draft !== null && draft.was !== saved
  function close(): void {
    clear()
    stopWriting()
    goTo(paragraph.id)
  }
  function save(): void {
    if (text.trim() === '' || tooMany(text) > 0 || doing.isBusy || isChangedMeanwhile) return
    if (text.trim() === saved) return close()
    void acts.edit(paragraph, number, language, text.trim()).then((was) => (was ? close() : undefined))
  }
  function leave(): void {
    close()
    if (draft === null || draft.text === saved) return
    tell({
      what: say('left'),
      undo: () => {
        write(draft)
        edit(paragraph.id)
      },
    })
  }
  return (
    <div className="flex flex-col gap-2">
      {language === 'en' ? null : (
        <div lang="en" dir="ltr" className="rounded-md bg-paper px-3 py-2 text-quiet">
          <p className="font-sans text-sm">{say('english-beside')}</p>
          <p>{paragraph.text.en}</p>
        </div>
      )}
      <TextArea
        label={say('text-of', { number, language: names.language(language) })}
        language={language}
        value={text}
        onChange={(next) => write({ was: draft?.was ?? saved, text: next })}
        onSave={save}
        onLeave={leave}
      />
      <Ours className="flex flex-col gap-2">
        {isChangedMeanwhile ? (
          <Notice look="warning">
            <p>{say('changed-meanwhile')}</p>
            <p dir="auto" className="my-2 font-serif">
              {saved}
            </p>
            <Button onPress={() => write({ was: saved, text })}>{say('go-on-with-mine')}</Button>
          </Notice>
        ) : null}
        <Refused error={doing.error} />
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" isPending={doing.isBusy} isDisabled={isChangedMeanwhile} onPress={save}>
            {sayInterface('save')}
          </Button>
          <Button onPress={leave}>{sayInterface('cancel')}</Button>
          <span className="text-sm text-quiet">{say(draft === null ? 'keys' : 'unsaved')}</span>
        </div>
      </Ours>
    </div>
  )
}
