import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { outcomeViews, type PublishedParagraph } from '@kapihan/outcome'
import { plansViews, type Plan } from '@kapihan/plans'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useConnected } from '../data/live.ts'
import { Surface } from '../data/Surface.tsx'
import { useView } from '../data/use-view.ts'
import { Text, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { Page } from '../ui/Page.tsx'
import { ExportPlan } from './ExportPlan.tsx'
import { inputsOf, type InputFilter } from './grouping.ts'
import { placeOf } from './InputParagraph.tsx'
import { Inputs } from './Inputs.tsx'
import { plannerWords } from './planner-words.ts'
import { PlanSide } from './PlanSide.tsx'
import { Sides, type Side } from './Sides.tsx'

/** A state's own plan, private to it, made from what the workshop has found. */
export function Planner() {
  return (
    <Surface role="planner">
      <PlannerPage />
    </Surface>
  )
}

function PlannerPage() {
  const say = useWords(plannerWords)
  const plan = useView(plansViews.plan, {})
  const paragraphs = useView(outcomeViews.paragraphs, {})
  const { data: agenda } = useView(blueprintViews.agenda, {})
  const connected = useConnected()
  const state = useStateName(plan.data?.party, agenda)
  return (
    <Page
      wide
      over={agenda === undefined ? undefined : <Text of={agenda.title} />}
      title={state === null ? say('title-only') : say('title', { state })}
      aside={
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <AsOf at={plan.dataUpdatedAt} connected={connected} />
          {plan.data === undefined ? null : <ExportPlan empty={plan.data.measures.length === 0} />}
        </div>
      }
    >
      {state === null ? null : <p className="mb-8 text-quiet">{say('private')}</p>}
      <Loaded of={plan}>
        {(known) => (
          <Loaded of={paragraphs}>
            {(inputs) => <Workspace plan={known} paragraphs={inputs} focus={agenda?.focus ?? []} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

/** The state as the agenda calls it, where it does; otherwise its code. Null until it is known. */
function useStateName(party: string | undefined, agenda: Agenda | undefined): string | null {
  const text = useText()
  if (party === undefined) return null
  const named = agenda === undefined ? [] : [agenda.chair, ...agenda.coConveners, agenda.venue.country]
  const state = named.find(({ code }) => code === party)
  return state === undefined ? party : text(state.name)
}

function Workspace({ plan, paragraphs, focus }: { plan: Plan; paragraphs: PublishedParagraph[]; focus: number[] }) {
  const [filter, setFilter] = useState<InputFilter>('all')
  const [side, setSide] = useState<Side>('inputs')
  const numbers = new Map(paragraphs.map(({ id, number }) => [id, number]))
  function showParagraph(paragraph: string): void {
    // It must be on the page before it can be gone to.
    flushSync(() => {
      setFilter('all')
      setSide('inputs')
    })
    document.getElementById(placeOf(paragraph))?.focus()
  }
  return (
    <Sides
      shown={side}
      onShow={setSide}
      inputs={
        <Inputs
          paragraphs={inputsOf(paragraphs)}
          measures={plan.measures}
          focus={focus}
          filter={filter}
          onFilter={setFilter}
        />
      }
      plan={<PlanSide measures={plan.measures} numbers={numbers} focus={focus} onShowParagraph={showParagraph} />}
    />
  )
}
