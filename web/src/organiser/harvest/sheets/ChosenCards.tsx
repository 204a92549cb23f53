import { cafeWords } from '../../../text/cafe-words.ts'
import { useWords } from '../../../text/words.ts'
import type { BoardCard } from '../target.ts'

const shown = 3

/** What the sheet is about, in the cards' own words; of many, the first few. */
export function ChosenCards({ cards }: { cards: BoardCard[] }) {
  const say = useWords(cafeWords)
  if (cards.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 border-s-2 border-line ps-3 text-sm text-quiet">
      {cards.slice(0, shown).map((card) => (
        <li key={card.id} dir="auto" lang={card.language ?? undefined} className="line-clamp-2">
          {card.text}
        </li>
      ))}
      {cards.length > shown ? <li>+ {say('cards', { count: cards.length - shown })}</li> : null}
    </ul>
  )
}
