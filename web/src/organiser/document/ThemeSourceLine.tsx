import { useFormat } from '../../text/language.tsx'
import { isolated } from '../../text/isolated.ts'
import { useWords } from '../../text/words.ts'
import { Pick } from '../../ui/Choice.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { sourceWords } from './source-words.ts'
import type { ThemePart } from './sources.ts'

interface Props {
  title: string
  parts: ReadonlyMap<ThemePart, string[]>
  chosen: ThemePart | undefined
  /** What the section asks for, if the theme has such cards. */
  fitting: ThemePart
  onChoose: (part: ThemePart | null) => void
}

/** A theme as a source: whether, and which of its cards. */
export function ThemeSourceLine({ title, parts, chosen, fitting, onChoose }: Props) {
  const say = useWords(sourceWords)
  const { number } = useFormat()
  const first = parts.has('kept') ? 'kept' : parts.has(fitting) ? fitting : 'all'
  const shown = chosen === undefined ? undefined : parts.has(chosen) ? chosen : first
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <Tick isSelected={shown !== undefined} onChange={(on) => onChoose(on ? first : null)}>
        <bdi>{title}</bdi>
      </Tick>
      {shown === undefined ? null : (
        <Pick
          label={say('which', { theme: isolated(title) })}
          labelHidden
          value={shown}
          onChange={onChoose}
          options={[...parts].map(([part, cards]) => ({
            key: part,
            label: `${say(`part-${part}`)} (${number(cards.length)})`,
          }))}
        />
      )}
    </div>
  )
}
