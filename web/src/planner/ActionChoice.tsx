import { actionsOf, citeAction } from '@kapihan/gcm'
import { useReading, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Pick } from '../ui/Choice.tsx'
import { measureWords } from './measure-words.ts'

interface Props {
  objective: number
  value: string | null
  onChange: (action: string | null) => void
}

/** One action of the objective's menu, or none; our own few words beside each, never the Compact's text. */
export function ActionChoice({ objective, value, onChange }: Props) {
  const say = useWords(measureWords)
  const text = useText()
  const { language } = useReading()
  const offered = actionsOf(objective).map(({ id, descriptor }) => {
    const label = `${citeAction(id, language).paragraph} · ${text(descriptor)}`
    return { key: id, label: <bdi>{label}</bdi>, text: label }
  })
  return (
    <Pick
      label={say('action')}
      options={[{ key: 'none', label: say('no-action') }, ...offered]}
      value={value ?? 'none'}
      onChange={(key) => onChange(key === 'none' ? null : key)}
    />
  )
}
