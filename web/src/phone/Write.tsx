import { useOutbox } from '../data/outbox.ts'
import { useWords } from '../text/words.ts'
import { Notice } from '../ui/Notice.tsx'
import { NewCardForm } from './NewCardForm.tsx'
import { OwnCards } from './OwnCards.tsx'
import { Pens } from './Pens.tsx'
import type { MyPlace } from './use-my-place.ts'
import { writeWords } from './write-words.ts'

/** Writing a card, and what became of those written before. */
export function Write({ place }: { place: MyPlace }) {
  const { agenda, moment, round, room } = place
  const { items, written, keep, edit } = useOutbox()
  const quota = agenda.quota.cardsPerRound
  const left = Math.max(0, quota - (written[round] ?? 0))
  const isOver = moment.at === 'after' || left === 0
  return (
    <div className="flex flex-col gap-6">
      {moment.at === 'after' ? null : <Pens quota={quota} left={left} round={round} />}
      <WhyNot place={place} left={left} />
      {room === undefined ? null : <NewCardForm place={place} room={room.key} isOver={isOver} keep={keep} />}
      <OwnCards items={items} place={place} onEdit={edit} />
    </div>
  )
}

/** What stands against writing a card now, if anything does. */
function WhyNot({ place: { moment, round, room }, left }: { place: MyPlace; left: number }) {
  const say = useWords(writeWords)
  if (moment.at === 'after') return <Notice look="plain">{say('over')}</Notice>
  if (room === undefined) return <Notice look="warning">{say('no-room')}</Notice>
  if (moment.at !== 'open') return <Notice look="plain">{say('not-open', { round })}</Notice>
  if (left === 0) return <Notice look="plain">{say('pens-used')}</Notice>
  return null
}
