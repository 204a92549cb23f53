import { FindingLine } from '../FindingsList.tsx'
import { blueprintActs, blueprintViews, type Finding } from '@kapihan/blueprint'
import { useState, type SubmitEvent } from 'react'
import { useAct } from '../../../data/use-act.ts'
import { useView } from '../../../data/use-view.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { Notice, Refused } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { Tick } from '../../../ui/Tick.tsx'
import { useUndo } from '../../../ui/Undo.tsx'
import type { StoredDraft } from '../use-draft-edits.ts'
import { ChangesSince } from './ChangesSince.tsx'
import { releaseWords } from './release-words.ts'

interface Props {
  draft: StoredDraft
  findings: Finding[]
  /** Whether changes of the reader's are not stored yet. */
  unsaved: boolean
  onClose: () => void
}

/** Makes the draft the next agenda, with a note; a design with points against it only when ticked. */
export function ReleaseSheet({ draft, findings, unsaved, onClose }: Props) {
  const say = useWords(releaseWords)
  const sayInterface = useWords(interfaceWords)
  const text = useText()
  const tell = useUndo()
  const { data: releases } = useView(blueprintViews.releases, {})
  const release = useAct(blueprintActs.release)
  const [note, setNote] = useState('')
  const [despite, setDespite] = useState(false)
  const [tried, setTried] = useState(false)
  const number = (releases?.[0]?.number ?? 0) + 1
  const against = findings.filter(({ severity }) => severity !== 'note')
  const stopped = against.length > 0 && !despite

  function submit(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (note.trim() === '' || stopped || unsaved || releases === undefined) return
    release.mutate(
      { draft: draft.draft, revision: draft.revision, number, note: note.trim(), despiteFindings: against.length > 0 },
      {
        onSuccess: (agenda) => {
          tell({ what: say('done', { number: agenda.number }), undo: null })
          onClose()
        },
      },
    )
  }

  return (
    <Sheet title={say('release-number', { number })} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <p>
          <bdi className="font-semibold">{say('of-draft', { name: text(draft.blueprint.design) })}</bdi>
          <br />
          <span className="text-sm text-quiet">{say('immutable')}</span>
        </p>
        <ChangesSince blueprint={draft.blueprint} />
        <Field
          label={say('note')}
          rows={2}
          autoFocus
          maxLength={500}
          value={note}
          onChange={setNote}
          hint={say('note-hint')}
          error={tried && note.trim() === '' ? say('note-needed') : undefined}
        />
        {against.length === 0 ? null : (
          <>
            <ul className="flex flex-col gap-2">
              {against.map((finding, index) => (
                <li key={`${finding.code}-${index}`}>
                  <FindingLine finding={finding} />
                </li>
              ))}
            </ul>
            <Tick isSelected={despite} onChange={setDespite}>
              {say('despite', { count: against.length })}
            </Tick>
          </>
        )}
        {tried && stopped ? <Notice look="warning">{say('despite-needed')}</Notice> : null}
        {unsaved ? <Notice look="warning">{say('saving-first')}</Notice> : null}
        <Refused error={release.error} />
        <div className="flex justify-end gap-3">
          <Button onPress={onClose}>{sayInterface('cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={release.isPending}>
            {say('release-number', { number })}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
