import { Button } from 'react-aria-components'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { strengthWords } from '../cards/strength-words.ts'
import { harvestWords } from './harvest-words.ts'
import type { BoardTheme } from './target.ts'
import { Way } from './Way.tsx'

/** A theme closed: title, how many cards and how strong, dissent marked apart, and where it came up. */
export function ThemeFace({ theme, rounds, isOpen }: { theme: BoardTheme; rounds: number; isOpen: boolean }) {
  const say = useWords(harvestWords)
  const sayCafe = useWords(cafeWords)
  const sayStrength = useWords(strengthWords)
  const { raised, dissent, way } = theme.support
  return (
    <div className="flex gap-1">
      {theme.cards.length === 0 ? (
        <span className="w-7 shrink-0" />
      ) : (
        <Button
          slot="chevron"
          aria-label={say('open')}
          className="flex size-7 shrink-0 items-center justify-center rounded text-quiet hover:text-ink"
        >
          <svg
            viewBox="0 0 16 16"
            aria-hidden="true"
            className={`size-4 ${isOpen ? 'rotate-90' : 'rtl:rotate-180'} transition-transform duration-150`}
          >
            <path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
          </svg>
        </Button>
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="leading-snug font-semibold">
          <Text of={theme.title} />
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
          <span>
            {sayCafe('cards', { count: theme.cards.length })}
            {raised.strength === null ? '' : ` · ${sayStrength(raised.strength)}`}
          </span>
          {dissent.strength === null ? null : (
            <span className="font-semibold text-accent">
              ≠ {say('dissent', { count: dissent.cards })} · {sayStrength(dissent.strength)}
            </span>
          )}
        </p>
        {way.length === 0 ? null : <Way way={way} rounds={rounds} />}
      </div>
    </div>
  )
}
