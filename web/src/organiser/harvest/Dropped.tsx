import { useWords } from '../../text/words.ts'
import { CardList } from './CardList.tsx'
import { harvestWords } from './harvest-words.ts'
import type { BoardCard } from './target.ts'
import type { Choosing } from './use-choosing.ts'

/** Cards that were dropped, each with its reason: out of the way but never gone. */
export function Dropped({ cards, choosing }: { cards: BoardCard[]; choosing: Choosing }) {
  const say = useWords(harvestWords)
  return (
    <CardList
      label={say('dropped')}
      cards={cards}
      choosing={choosing}
      className="max-h-[70dvh] min-h-0 overflow-y-auto lg:max-h-none"
      foot={(card) => <Reason card={card} />}
    />
  )
}

function Reason({ card: { place } }: { card: BoardCard }) {
  const say = useWords(harvestWords)
  if (place.in !== 'dropped') return null
  return (
    <p dir="auto" className="mt-1 text-sm">
      {place.reason === null ? say('no-reason') : say('reason', { reason: place.reason })}
    </p>
  )
}
