import { useWords } from '../../text/words.ts'
import type { ParagraphState } from './blocks.ts'
import { documentWords } from './document-words.ts'

const signs: Record<ParagraphState, { sign: string; look: string }> = {
  blocked: { sign: '✕', look: 'font-bold text-accent' },
  outdated: { sign: '↻', look: 'text-warn' },
  untranslated: { sign: '○', look: 'text-warn' },
  good: { sign: '✓', look: 'text-done' },
}

/** How a paragraph stands: a sign, a colour, and the words for whoever sees neither. */
export function StateSign({ state, className = '' }: { state: ParagraphState; className?: string }) {
  const say = useWords(documentWords)
  const { sign, look } = signs[state]
  return (
    <span
      role="img"
      aria-label={say(`state-${state}`)}
      title={say(`state-${state}`)}
      className={`${look} ${className}`}
    >
      {sign}
    </span>
  )
}
