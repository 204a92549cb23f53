import { plansActs, type Measure } from '@kapihan/plans'
import { useEffect, useState } from 'react'
import { useAct } from '../data/use-act.ts'
import { SaveQueue, type Patch } from './save-queue.ts'

/** Saves changes of one measure in the order they were made. */
export function useSave(measure: Measure) {
  const edit = useAct(plansActs.editMeasure)
  const [queue] = useState(() => new SaveQueue(measure))
  useEffect(() => queue.learn(measure), [queue, measure])
  const save = (patch: Patch) => queue.save(patch, edit.mutateAsync)
  return { save, saving: edit.isPending, saved: edit.isSuccess }
}
