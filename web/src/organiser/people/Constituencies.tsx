import { constituencyNames, type Constituency, type peopleViews } from '@kapihan/people'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { z } from 'zod'
import { useFormat, useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Pick } from '../../ui/Choice.tsx'
import { peopleWords } from './people-words.ts'

interface Props {
  overview: z.output<typeof peopleViews.overview.output>
  value: Constituency | null
  onChange: (constituency: Constituency | null) => void
}

/** The constituencies with their people, to narrow the list to one: beside the list, or above it where the screen is narrow. */
export function Constituencies({ overview, value, onChange }: Props) {
  const say = useWords(peopleWords)
  const { language } = useReading()
  const format = useFormat()
  const rows = [
    { key: 'everybody' as const, label: say('everybody'), people: overview.people },
    ...overview.byConstituency.map(({ constituency, people }) => ({
      key: constituency,
      label: constituencyNames[constituency][language],
      people,
    })),
  ]
  const choose = (key: Constituency | 'everybody') => onChange(key === 'everybody' ? null : key)
  return (
    <>
      <div className="lg:hidden">
        <Pick
          label={say('constituency')}
          options={rows.map(({ key, label, people }) => ({ key, label: `${label} · ${format.number(people)}` }))}
          value={value ?? 'everybody'}
          onChange={choose}
        />
      </div>
      <ToggleButtonGroup
        aria-label={say('constituency')}
        orientation="vertical"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value ?? 'everybody']}
        onSelectionChange={(keys) => {
          for (const key of keys) choose(key as Constituency | 'everybody')
        }}
        className="hidden flex-col lg:flex"
      >
        {rows.map(({ key, label, people }) => (
          <ToggleButton
            key={key}
            id={key}
            className="group flex min-h-11 items-center justify-between gap-3 border-s-4 border-transparent px-3 py-1.5 text-start hover:border-line data-[selected]:border-accent data-[selected]:bg-accent-wash data-[selected]:font-semibold"
          >
            <span>{label}</span>
            <span>{format.number(people)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  )
}
