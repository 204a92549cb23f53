import type { Support } from '@kapihan/harvest'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { useNames } from '../cards/names.tsx'
import { harvestWords } from './harvest-words.ts'

/** Where a theme came up: a line a room, a square a round with its number of cards, ≠ where one of them disagrees. */
export function Way({ way, rounds }: { way: Support['way']; rounds: number }) {
  const say = useWords(harvestWords)
  const sayCafe = useWords(cafeWords)
  const { number } = useFormat()
  const names = useNames()
  const cells = way.map(({ room, round, cards }) =>
    say('way-cell', { room: names.room(room), round, cards: sayCafe('cards', { count: cards }) }),
  )
  const rooms = [...new Set(way.map((cell) => cell.room))]
  return (
    <div role="img" aria-label={say('way', { cells: cells.join('; ') })} className="flex flex-col gap-1 text-sm">
      {rooms.map((room) => (
        <div key={room} className="flex items-center gap-1">
          {Array.from({ length: rounds }, (_, index) => {
            const cell = way.find((one) => one.room === room && one.round === index + 1)
            return (
              <span
                key={index}
                className={`flex h-6 min-w-8 items-center justify-center gap-0.5 rounded px-1 ${cell === undefined ? 'border border-dashed border-line' : 'bg-line font-medium'}`}
              >
                {cell === undefined ? '' : number(cell.cards)}
                {cell === undefined || cell.dissent === 0 ? '' : <span className="text-accent">≠</span>}
              </span>
            )
          })}
          <span className="ms-1 truncate text-quiet">{names.room(room)}</span>
        </div>
      ))}
    </div>
  )
}
