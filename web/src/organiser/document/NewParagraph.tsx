import { z } from 'zod'
import { useDraft } from '../../data/use-draft.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { documentWords } from './document-words.ts'
import { Ours } from './Ours.tsx'
import { TextArea, tooMany } from './TextArea.tsx'
import type { AddedParagraph } from './use-document-acts.ts'
import { useWorkbench } from './workbench.tsx'

/** A paragraph written by hand, where it will stand. It begins in English, as everything does. */
export function NewParagraph({ added }: { added: AddedParagraph }) {
  const say = useWords(documentWords)
  const sayInterface = useWords(interfaceWords)
  const { acts, doing, stopWriting, goTo } = useWorkbench()
  const { draft, write, clear } = useDraft(`new.${added.section}.${added.after ?? 'first'}`, z.string(), '')
  function leave(): void {
    stopWriting()
    if (added.after !== null) goTo(added.after)
  }
  function save(): void {
    if (draft.trim() === '' || tooMany(draft) > 0 || doing.isBusy) return
    void acts.add(added, draft.trim()).then((was) => {
      if (!was) return
      clear()
      stopWriting()
      goTo(added.id, 'en')
    })
  }
  return (
    <div className="mb-3 flex flex-col gap-2 ps-11 print:hidden">
      <TextArea label={say('new-text')} language="en" value={draft} onChange={write} onSave={save} onLeave={leave} />
      <Ours className="flex flex-col gap-2">
        <Refused error={doing.error} />
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" isPending={doing.isBusy} onPress={save}>
            {sayInterface('save')}
          </Button>
          <Button onPress={leave}>{sayInterface('cancel')}</Button>
          <span className="text-sm text-quiet">{say(draft === '' ? 'new-text' : 'unsaved')}</span>
        </div>
      </Ours>
    </div>
  )
}
