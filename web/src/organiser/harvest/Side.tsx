import type { Agenda } from '@kapihan/blueprint'
import { useState, type RefObject } from 'react'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Chips } from '../../ui/Choice.tsx'
import { DissentRail } from './DissentRail.tsx'
import { Dropped } from './Dropped.tsx'
import { harvestWords } from './harvest-words.ts'
import { Pile } from './Pile.tsx'
import type { BoardCard } from './target.ts'
import type { Choosing } from './use-choosing.ts'

interface Props {
  /** Cards without a place. */
  unplaced: BoardCard[]
  dropped: BoardCard[]
  agenda: Agenda
  choosing: Choosing
  searchField: RefObject<HTMLInputElement | null>
}

/** What is not in a theme: disagreements first, then the pile or, for whoever looks, what was dropped. */
export function Side({ unplaced, dropped, agenda, choosing, searchField }: Props) {
  const say = useWords(harvestWords)
  const { number } = useFormat()
  const [wished, wish] = useState<'pile' | 'dropped'>('pile')
  const rail = unplaced.filter((card) => card.kind === 'disagreement')
  const pile = unplaced.filter((card) => card.kind !== 'disagreement')
  const options = [
    { key: 'pile' as const, label: `${say('pile')} ${number(pile.length)}` },
    { key: 'dropped' as const, label: `${say('dropped')} ${number(dropped.length)}` },
  ]
  const shown = dropped.length === 0 ? 'pile' : wished
  return (
    <>
      <DissentRail cards={rail} choosing={choosing} />
      <div className="flex min-h-0 flex-1 flex-col gap-2">
        <Chips
          label={say('show')}
          options={dropped.length === 0 ? options.slice(0, 1) : options}
          value={shown}
          onChange={(next) => {
            choosing.clear()
            wish(next)
          }}
        />
        {shown === 'pile' ? (
          <Pile cards={pile} agenda={agenda} choosing={choosing} searchField={searchField} />
        ) : (
          <Dropped cards={dropped} choosing={choosing} />
        )}
      </div>
    </>
  )
}
