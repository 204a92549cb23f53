import type { OutboxItem } from '../../data/outbox.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { notesWords } from './notes-words.ts'

interface Props {
  items: OutboxItem[]
  /** The round they may be put into instead; null when there is none. */
  round: number | null
  onMove: (item: OutboxItem, round: number) => void
  onTakeBack: (item: OutboxItem) => void
}

/** Cards the server will not take as they are, each with its reason and what can be done. Nothing is thrown away. */
export function StuckCards({ items, round, onMove, onTakeBack }: Props) {
  const say = useWords(notesWords)
  if (items.length === 0) return null
  return (
    <div className="max-h-[40dvh] overflow-auto">
      <Notice look="warning">
        <h2 className="font-semibold">{say('stuck')}</h2>
        <ul className="mt-2 flex flex-col gap-4">
          {items.map((item) => (
            <li key={item.card.id}>
              <p dir="auto" className="whitespace-pre-line text-ink">
                {item.card.text}
              </p>
              <p className="text-sm">{item.problem?.message}</p>
              <div className="mt-1 flex flex-wrap gap-2">
                {round === null || round === item.card.round ? null : (
                  <Button onPress={() => onMove(item, round)}>{say('into-round', { round })}</Button>
                )}
                <Button look="quiet" onPress={() => onTakeBack(item)}>
                  {say('take-back')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
