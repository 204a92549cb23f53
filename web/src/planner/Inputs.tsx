import { citeObjective, objective } from '@kapihan/gcm'
import type { PublishedParagraph } from '@kapihan/outcome'
import type { Measure } from '@kapihan/plans'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Pick } from '../ui/Choice.tsx'
import { Empty } from '../ui/Notice.tsx'
import { filtered, filtersOf, type InputFilter } from './grouping.ts'
import { InputParagraph } from './InputParagraph.tsx'
import { plannerWords } from './planner-words.ts'

interface Props {
  paragraphs: PublishedParagraph[]
  measures: Measure[]
  focus: number[]
  filter: InputFilter
  onFilter: (filter: InputFilter) => void
}

/** What others have learnt: the paragraphs of the outcome document, by objective if so wished. */
export function Inputs({ paragraphs, measures, focus, filter, onFilter }: Props) {
  const say = useWords(plannerWords)
  const { language } = useReading()
  if (paragraphs.length === 0) return <Empty title={say('no-inputs')} />
  const offered = filtersOf(paragraphs)
  // A filter may lose its last paragraph while somebody looks; then all are shown again.
  const chosen = offered.some((one) => one.filter === filter) ? filter : 'all'
  const labelOf = ({ filter: one, count }: { filter: InputFilter; count: number }) => {
    if (one === 'all' || one === 'none') return say(`filter-${one}`, { count })
    return `${citeObjective(Number(one), language).name} · ${objective(Number(one)).short[language]} (${count})`
  }
  const taken = new Set(measures.flatMap(({ informedBy }) => informedBy?.paragraph ?? []))
  return (
    <div className="flex flex-col gap-5">
      <p className="text-quiet">{say('inputs-what')}</p>
      <Pick
        label={say('filter')}
        options={offered.map((one) => ({ key: one.filter, label: <bdi>{labelOf(one)}</bdi>, text: labelOf(one) }))}
        value={chosen}
        onChange={onFilter}
      />
      <ol className="flex flex-col">
        {filtered(paragraphs, chosen).map((paragraph) => (
          <InputParagraph
            key={paragraph.id}
            paragraph={paragraph}
            taken={taken.has(paragraph.id)}
            filter={chosen}
            focus={focus}
          />
        ))}
      </ol>
    </div>
  )
}
