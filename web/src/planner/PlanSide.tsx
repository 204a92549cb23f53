import { citeObjective, objective } from '@kapihan/gcm'
import { gapsOf, type Measure } from '@kapihan/plans'
import { useState } from 'react'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Notice.tsx'
import { AddMeasure } from './AddMeasure.tsx'
import { byObjective } from './grouping.ts'
import { MeasureRow } from './MeasureRow.tsx'
import { plannerWords } from './planner-words.ts'

interface Props {
  measures: Measure[]
  numbers: ReadonlyMap<string, number>
  focus: number[]
  onShowParagraph: (paragraph: string) => void
}

/** The plan: its measures under the objectives they serve. */
export function PlanSide({ measures, numbers, focus, onShowParagraph }: Props) {
  const say = useWords(plannerWords)
  const [writing, setWriting] = useState(false)
  const write = <Button onPress={() => setWriting(true)}>{say('write')}</Button>
  const form = <AddMeasure title="" objective={null} likely={focus} paragraph={null} onDone={() => setWriting(false)} />
  if (measures.length === 0) return writing ? form : <Empty title={say('no-measures')}>{write}</Empty>
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Tally measures={measures} />
        {writing ? null : write}
      </div>
      {writing ? form : null}
      {byObjective(measures).map((group) => (
        <ObjectiveGroup
          key={group.objective}
          {...group}
          numbers={numbers}
          focus={focus}
          onShowParagraph={onShowParagraph}
        />
      ))}
    </div>
  )
}

function Tally({ measures }: Pick<Props, 'measures'>) {
  const say = useWords(plannerWords)
  const lacking = measures.filter((measure) => gapsOf(measure).length > 0).length
  return (
    <p className="text-quiet">
      {say('measures', { count: measures.length })} · {say('with-gaps', { count: lacking })}
    </p>
  )
}

function ObjectiveGroup({ objective: number, measures, ...rest }: Props & { objective: number }) {
  const { language } = useReading()
  return (
    <section>
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <bdi className="text-lg font-semibold">{citeObjective(number, language).name}</bdi>
        <span className="text-quiet">{objective(number).short[language]}</span>
      </h3>
      <ul>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} {...rest} />
        ))}
      </ul>
    </section>
  )
}
