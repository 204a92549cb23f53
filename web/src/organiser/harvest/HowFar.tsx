import type { Progress } from '@kapihan/harvest'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { harvestWords } from './harvest-words.ts'

/** How much of the pile has found its place, as a line and in words. */
export function HowFar({ progress: { cards, placed, dropped, unplaced } }: { progress: Progress }) {
  const say = useWords(harvestWords)
  const { number } = useFormat()
  const part = (count: number) => ({ inlineSize: `${(100 * count) / Math.max(1, cards)}%` })
  return (
    <div className="flex max-w-2xl min-w-64 flex-1 flex-col gap-1.5">
      <div aria-hidden="true" className="flex h-2 overflow-hidden rounded-full bg-line">
        <span className="bg-done transition-[inline-size] duration-200" style={part(placed)} />
        <span className="bg-quiet transition-[inline-size] duration-200" style={part(dropped)} />
      </div>
      <p role="status" className={`text-sm ${unplaced === 0 ? 'text-done' : 'text-quiet'}`}>
        {unplaced === 0 ? `✓ ${say('all-placed')} ` : ''}
        {say('progress', {
          placed: number(placed),
          of: number(cards),
          dropped: number(dropped),
          left: number(unplaced),
        })}
      </p>
    </div>
  )
}
