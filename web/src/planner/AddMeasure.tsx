import { plansActs } from '@kapihan/plans'
import { useState } from 'react'
import { newId } from '../data/new-id.ts'
import { useAct } from '../data/use-act.ts'
import { useWords } from '../text/words.ts'
import { useUndo } from '../ui/Undo.tsx'
import { MeasureForm } from './MeasureForm.tsx'
import { measureWords } from './measure-words.ts'
import { plannerWords } from './planner-words.ts'

interface Props {
  title: string
  objective: number | null
  likely: number[]
  /** The paragraph it is informed by; null for a measure of the ministry's own. */
  paragraph: string | null
  onDone: () => void
}

/** A new measure. Its id is made once, so that pressing again after a lost answer adds nothing twice. */
export function AddMeasure({ title, objective, likely, paragraph, onDone }: Props) {
  const say = useWords(plannerWords)
  const sayMeasure = useWords(measureWords)
  const add = useAct(plansActs.addMeasure)
  const remove = useAct(plansActs.removeMeasure)
  const tell = useUndo()
  const [id] = useState(newId)
  return (
    <MeasureForm
      initial={{ title, objective, action: null }}
      likely={likely}
      submit={sayMeasure('add-measure')}
      busy={add.isPending}
      error={add.error}
      onCancel={onDone}
      onSubmit={(head) =>
        add.mutate(
          {
            id,
            ...head,
            leadMinistry: null,
            indicator: null,
            start: null,
            end: null,
            informedBy: paragraph === null ? null : { paragraph },
          },
          {
            onSuccess: () => {
              tell({ what: say('added'), undo: () => remove.mutate({ measure: id }) })
              onDone()
            },
          },
        )
      }
    />
  )
}
