import { citeObjective, objective, objectives } from '@kapihan/gcm'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Chips, Pick } from '../ui/Choice.tsx'
import { measureWords } from './measure-words.ts'

interface Props {
  value: number | null
  /** The ones to have in sight; the others are behind a list. */
  likely: number[]
  onChange: (objective: number) => void
}

/** The objective a measure serves: the likely ones one press away, all 23 in a list. */
export function ObjectiveChoice({ value, likely, onChange }: Props) {
  const say = useWords(measureWords)
  const { language } = useReading()
  const name = (number: number) => citeObjective(number, language).name
  const choose = (key: string) => onChange(Number(key))
  return (
    <div className="flex flex-col gap-2">
      <span className="text-sm font-medium text-quiet">{say('objective')}</span>
      <Chips
        label={say('objective')}
        options={likely.map((number) => ({ key: String(number), label: <bdi>{name(number)}</bdi> }))}
        value={value !== null && likely.includes(value) ? String(value) : null}
        onChange={choose}
      />
      <Pick
        label={say('other-objective')}
        labelHidden
        options={objectives.map(({ number }) => {
          const label = `${name(number)} · ${objective(number).short[language]}`
          return { key: String(number), label: <bdi>{label}</bdi>, text: label }
        })}
        value={value === null ? null : String(value)}
        onChange={choose}
      />
    </div>
  )
}
