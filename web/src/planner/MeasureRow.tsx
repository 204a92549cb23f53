import { citeAction } from '@kapihan/gcm'
import { gapNames, gapsOf, plansActs, type Measure } from '@kapihan/plans'
import { useState } from 'react'
import { useAct } from '../data/use-act.ts'
import { useFormat, useReading, useText } from '../text/language.tsx'
import { isolated } from '../text/isolated.ts'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { interfaceWords } from '../ui/interface-words.ts'
import { Refused } from '../ui/Notice.tsx'
import { useUndo } from '../ui/Undo.tsx'
import { MeasureFields } from './MeasureFields.tsx'
import { MeasureForm } from './MeasureForm.tsx'
import { measureWords } from './measure-words.ts'
import { Origin } from './Origin.tsx'
import { useSave } from './use-save.ts'

interface Props {
  measure: Measure
  numbers: ReadonlyMap<string, number>
  focus: number[]
  onShowParagraph: (paragraph: string) => void
}

/** One line of the plan, edited where it stands. */
export function MeasureRow({ measure, numbers, focus, onShowParagraph }: Props) {
  const sayInterface = useWords(interfaceWords)
  const [editing, setEditing] = useState(false)
  const [refused, setRefused] = useState<Error | null>(null)
  const save = useSave(measure)
  return (
    <li className="flex flex-col gap-3 border-t border-line py-5">
      {editing ? (
        <MeasureForm
          initial={measure}
          likely={[...new Set([measure.objective, ...focus])]}
          submit={sayInterface('save')}
          busy={save.saving}
          error={refused}
          onCancel={() => {
            setEditing(false)
            setRefused(null)
          }}
          onSubmit={(head) => void save.save(head).then(() => setEditing(false), setRefused)}
        />
      ) : (
        <Head measure={measure} onEdit={() => setEditing(true)} />
      )}
      <Origin measure={measure} numbers={numbers} onShow={onShowParagraph} />
      <MeasureFields measure={measure} save={save.save} />
      <Settled measure={measure} saved={save.saved} />
    </li>
  )
}

function Head({ measure, onEdit }: { measure: Measure; onEdit: () => void }) {
  const say = useWords(measureWords)
  const { language } = useReading()
  const remove = useAct(plansActs.removeMeasure)
  const restore = useAct(plansActs.restoreMeasure)
  const tell = useUndo()
  const title = isolated(measure.title)
  // A promise and not a callback of the mutation: this row may be gone before the answer has been shown.
  const takeOut = () =>
    void remove.mutateAsync({ measure: measure.id }).then(
      () => tell({ what: say('removed'), undo: () => restore.mutate({ measure: measure.id }) }),
      () => undefined, // said below
    )
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
      <div className="min-w-0">
        <p dir="auto" className="font-serif text-lg leading-snug break-words">
          {measure.title}
        </p>
        {measure.action === null ? null : (
          <p className="mt-1 text-sm text-quiet">
            <bdi>{citeAction(measure.action, language).name}</bdi>
          </p>
        )}
        <Refused error={remove.error} />
      </div>
      <div className="-ms-3 flex shrink-0 sm:ms-0">
        <Button look="quiet" className="px-3!" aria-label={say('edit-named', { title })} onPress={onEdit}>
          {say('edit')}
        </Button>
        <Button
          look="quiet"
          className="px-3!"
          isDisabled={remove.isPending}
          aria-label={say('remove-named', { title })}
          onPress={takeOut}
        >
          {say('remove')}
        </Button>
      </div>
    </div>
  )
}

/** What is lacking, in words and with a sign. */
function Settled({ measure, saved }: { measure: Measure; saved: boolean }) {
  const say = useWords(measureWords)
  const text = useText()
  const format = useFormat()
  const gaps = gapsOf(measure).map((gap) => text(gapNames[gap]))
  return (
    <div className="flex flex-wrap justify-between gap-x-4 text-sm">
      <p className={gaps.length === 0 ? 'text-done' : 'text-warn'}>
        <span aria-hidden="true">{gaps.length === 0 ? '✓' : '!'} </span>
        {gaps.length === 0 ? say('complete') : say('gaps', { gaps: format.list(gaps) })}
      </p>
      <p role="status" className="text-quiet">
        {saved ? say('saved') : ''}
      </p>
    </div>
  )
}
