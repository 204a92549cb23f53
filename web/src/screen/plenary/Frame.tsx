import type { ReactNode } from 'react'
import { useWords } from '../../text/words.ts'
import { LatinSquare } from '../../ui/LatinSquare.tsx'
import { plenaryWords } from './plenary-words.ts'

export type Mode = 'themes' | 'overview' | 'briefs'

interface Props {
  mode: Mode
  onMode: (mode: Mode) => void
  slides?: { at: number; next: () => void; previous: () => void }
  of?: number
  children: ReactNode
}

const hidden = 'opacity-0 transition-opacity group-hover/foot:opacity-100 focus-visible:opacity-100'

/** A slide and its foot: the mark, where we are, and for whoever has a mouse the same moves as the keys. */
export function Frame({ mode, onMode, slides, of = 0, children }: Props) {
  const say = useWords(plenaryWords)
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col">{children}</div>
      <footer className="group/foot flex flex-wrap items-center gap-[2vw] text-screen-sm text-quiet">
        {mode === 'overview' || of > 0 ? <LatinSquare size="clamp(2rem, 2.4vw, 3.25rem)" /> : null}
        {(['themes', 'overview', 'briefs'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            onClick={() => onMode(one)}
            className={`${hidden} aria-pressed:text-ink`}
          >
            {say(`show-${one}`)}
          </button>
        ))}
        {slides === undefined || of === 0 ? null : (
          <span className="ms-auto flex items-center gap-[1.5vw]">
            <button
              type="button"
              aria-label={say('previous')}
              onClick={slides.previous}
              className={`${hidden} rtl:-scale-x-100`}
            >
              ←
            </button>
            <button
              type="button"
              aria-label={say('next')}
              onClick={slides.next}
              className={`${hidden} rtl:-scale-x-100`}
            >
              →
            </button>
            <span role="status">{say('position', { at: slides.at + 1, of })}</span>
          </span>
        )}
      </footer>
    </>
  )
}
