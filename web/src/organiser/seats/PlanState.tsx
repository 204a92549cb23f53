import { seatingViews } from '@kapihan/seating'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Plan } from './plan.ts'
import { seatsWords } from './seats-words.ts'

/** Whether people see this plan, and what publishing would show to whom. */
export function PlanState({ plan }: { plan: Plan }) {
  const say = useWords(seatsWords)
  const { data: rotation } = useView(seatingViews.rotation, {})
  if (plan.published) return <Notice look="done">{say('is-published')}</Notice>
  return (
    <Notice look="warning">
      <p className="font-semibold">{say(rotation === undefined ? 'is-first-proposal' : 'is-next-proposal')}</p>
      <p className="mt-1">{say('who-sees')}</p>
    </Notice>
  )
}
