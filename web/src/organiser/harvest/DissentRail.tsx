import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { CardList } from './CardList.tsx'
import { harvestWords } from './harvest-words.ts'
import type { BoardCard } from './target.ts'
import type { Choosing } from './use-choosing.ts'

/** Disagreements nobody has answered yet. They stand before all other cards until each is in a theme or dropped with a reason. */
export function DissentRail({ cards, choosing }: { cards: BoardCard[]; choosing: Choosing }) {
  const say = useWords(harvestWords)
  const { number } = useFormat()
  if (cards.length === 0)
    return (
      <p className="text-done">
        <span aria-hidden="true">✓ </span>
        {say('rail-empty')}
      </p>
    )
  return (
    <section className="flex shrink-0 flex-col gap-1 rounded-lg bg-accent-wash p-3">
      <h2 className="font-semibold text-accent">
        ≠ {say('rail')} <span className="font-normal">{number(cards.length)}</span>
      </h2>
      <p className="text-sm">{say('rail-why')}</p>
      <CardList
        label={say('rail')}
        cards={cards}
        choosing={choosing}
        className="max-h-[40dvh] overflow-y-auto lg:max-h-[26dvh]"
      />
    </section>
  )
}
