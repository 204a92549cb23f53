import { readerLength } from '@kapihan/base'
import { measureLimits, planColumns } from '@kapihan/plans'
import { useState } from 'react'
import { useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { interfaceWords } from '../ui/interface-words.ts'
import { Refused } from '../ui/Notice.tsx'
import { ActionChoice } from './ActionChoice.tsx'
import { measureWords } from './measure-words.ts'
import { ObjectiveChoice } from './ObjectiveChoice.tsx'

export interface MeasureHead {
  title: string
  objective: number
  action: string | null
}

interface Props {
  initial: Omit<MeasureHead, 'objective'> & { objective: number | null }
  likely: number[]
  submit: string
  onSubmit: (head: MeasureHead) => void
  onCancel: () => void
  busy: boolean
  error: Error | null
}

/** What is to be done, and what of the Compact it serves. The rest is settled in the plan. */
export function MeasureForm({ initial, likely, submit, onSubmit, onCancel, busy, error }: Props) {
  const say = useWords(measureWords)
  const sayInterface = useWords(interfaceWords)
  const text = useText()
  const [title, setTitle] = useState(initial.title)
  const [objective, setObjective] = useState(initial.objective)
  const [action, setAction] = useState(initial.action)
  const [tried, setTried] = useState(false)
  const wrong = wrongTitle(title, say)
  return (
    <form
      className="flex flex-col gap-4 rounded-lg border border-line bg-sheet p-4"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (objective !== null && wrong === undefined) onSubmit({ title: title.trim(), objective, action })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Field
        label={text(planColumns.title)}
        hint={say('title-hint')}
        rows={3}
        autoFocus
        value={title}
        onChange={setTitle}
        error={tried ? wrong : undefined}
      />
      <ObjectiveChoice
        value={objective}
        likely={likely}
        onChange={(next) => {
          setObjective(next)
          if (next !== objective) setAction(null)
        }}
      />
      {tried && objective === null ? (
        <p role="alert" className="text-sm text-accent">
          {say('choose-objective')}
        </p>
      ) : null}
      {objective === null ? null : <ActionChoice objective={objective} value={action} onChange={setAction} />}
      <Refused error={error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" isDisabled={busy}>
          {submit}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {sayInterface('cancel')}
        </Button>
      </div>
    </form>
  )
}

function wrongTitle(title: string, say: ReturnType<typeof useWords<typeof measureWords.table>>): string | undefined {
  if (title.trim() === '') return say('needed')
  return readerLength(title.trim()) > measureLimits.title ? say('too-long', { max: measureLimits.title }) : undefined
}
