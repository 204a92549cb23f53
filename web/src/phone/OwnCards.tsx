import { useState } from 'react'
import { canChange, type OutboxItem } from '../data/outbox.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { EditCard, type Edit } from './EditCard.tsx'
import { Progress } from './Progress.tsx'
import type { MyPlace } from './use-my-place.ts'
import { writeWords } from './write-words.ts'

/** The cards of this phone, each with its state in words. */
export function OwnCards({ items, place, onEdit }: { items: OutboxItem[]; place: MyPlace; onEdit: Edit }) {
  const say = useWords(writeWords)
  const [edited, setEdited] = useState<OutboxItem | null>(null)
  if (items.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{say('mine')}</h2>
      <ul className="flex flex-col gap-6">
        {items.map((item, index) => (
          <OwnCard
            key={item.card.id}
            item={item}
            isExplained={items.findIndex(({ state }) => state === item.state) === index}
            onChange={place.moment.at === 'open' ? () => setEdited(item) : null}
          />
        ))}
      </ul>
      {edited === null ? null : (
        <EditCard key={edited.card.id} item={edited} place={place} onEdit={onEdit} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}

interface Props {
  item: OutboxItem
  /** Says what the state means; once for each state is enough. */
  isExplained: boolean
  onChange: (() => void) | null
}

function OwnCard({ item, isExplained, onChange }: Props) {
  const say = useWords(writeWords)
  const sayCafe = useWords(cafeWords)
  const { card, state, problem } = item
  const meaning = isExplained && state !== 'refused' ? say(`state.${state}.means`) : null
  return (
    <li className="flex flex-col gap-2 border-t border-line pt-4">
      <p className="text-sm text-quiet">
        {sayCafe(`kind.${card.kind}`)} · {sayCafe('round', { round: card.round })}
      </p>
      <p dir="auto" className="whitespace-pre-line">
        {card.text}
      </p>
      <Progress state={state} />
      <p dir="auto" className={`text-sm ${state === 'refused' ? 'text-accent' : 'text-quiet'}`}>
        {problem?.message ?? meaning}
      </p>
      {onChange !== null && canChange(item) ? (
        <p>
          <Button onPress={onChange}>{say('again')}</Button>
        </p>
      ) : null}
    </li>
  )
}
