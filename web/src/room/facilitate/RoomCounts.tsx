import { cafeViews, cardKinds, type CardCount } from '@kapihan/cafe'
import { useView } from '../../data/use-view.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Bar } from '../../ui/Bar.tsx'
import type { RoomPlace } from '../Console.tsx'
import { facilitateWords } from './facilitate-words.ts'

const sum = (counts: CardCount[]): number => counts.reduce((total, one) => total + one.cards, 0)

/** How much each room has written in this round, and of what kinds here: a room without a disagreement has not asked for one. */
export function RoomCounts({ place: { agenda, room, moment } }: { place: RoomPlace }) {
  const say = useWords(facilitateWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const format = useFormat()
  const { data = [] } = useView(cafeViews.counts, {})
  const round = moment.at === 'open' ? moment.round : (moment.closed ?? moment.round)
  const counts = data.filter((one) => one.round === round)
  const byRoom = agenda.rooms.map((one) => ({
    key: one.key,
    name: text(one.name),
    cards: sum(counts.filter((count) => count.room === one.key)),
  }))
  const most = Math.max(...byRoom.map((one) => one.cards))
  const here = counts.filter((count) => count.room === room.key)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-semibold">{say('cards-by-room', { round })}</h2>
      {byRoom.map((one) => (
        <Bar key={one.key} label={one.name} value={one.cards} of={most} />
      ))}
      {here.length === 0 ? null : (
        <p className="text-sm text-quiet">
          {say('of-this-room')}:{' '}
          {cardKinds
            .map((kind) => ({ kind, cards: sum(here.filter((count) => count.kind === kind)) }))
            .filter(({ cards }) => cards > 0)
            .map(({ kind, cards }) => `${sayCafe(`kinds.${kind}`)} ${format.number(cards)}`)
            .join(' · ')}
        </p>
      )}
    </section>
  )
}
