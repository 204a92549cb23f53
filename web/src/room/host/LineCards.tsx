import { cafeViews, type BriefLine } from '@kapihan/cafe'
import { useView } from '../../data/use-view.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { useWords } from '../../text/words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { hostWords } from './host-words.ts'

/** The cards a line stands on, in their own words. */
export function LineCards({ room, line, onClose }: { room: string; line: BriefLine | null; onClose: () => void }) {
  const say = useWords(hostWords)
  const sayCafe = useWords(cafeWords)
  const { data = [], error } = useView(cafeViews.cards, line === null ? null : { room })
  const cards = data.filter((card) => line?.cards.includes(card.id))
  return (
    <Sheet title={say('cards-of-line')} isOpen={line !== null} onClose={onClose}>
      <Refused error={error} />
      {line?.cards.length === 0 ? <p>{say('no-cards')}</p> : null}
      <ul className="flex flex-col gap-4">
        {cards.map((card) => (
          <li key={card.id}>
            <p className="text-sm text-quiet">{sayCafe(`kind.${card.kind}`)}</p>
            <p dir="auto" lang={card.language ?? undefined} className="text-lg whitespace-pre-line">
              {card.text}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
