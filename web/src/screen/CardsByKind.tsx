import { cafeViews, cardKinds } from '@kapihan/cafe'
import type { Moment } from '../data/moment.ts'
import { useRemembered } from '../data/use-remembered.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { useFormat } from '../text/language.tsx'
import { useWords } from '../text/words.ts'

/** How many cards of each kind this room has stored in the round that is on, or the last one. Texts are for the brief. */
export function CardsByKind({ room, moment }: { room: string; moment: Moment }) {
  const sayCafe = useWords(cafeWords)
  const format = useFormat()
  const { data = [] } = useRemembered(cafeViews.counts, {})
  const round = moment.at === 'open' ? moment.round : moment.closed
  const here = data.filter((one) => one.room === room && one.round === round)
  if (here.length === 0) return null
  return (
    <dl className="flex flex-wrap gap-x-[2.2vw] gap-y-1 border-t-2 border-line pt-[1.2vw]">
      {cardKinds.map((kind) => {
        const cards = here.find((one) => one.kind === kind)?.cards ?? 0
        return cards === 0 ? null : (
          <div key={kind} className="flex items-baseline gap-[0.4em] text-screen-sm">
            <dt className="order-last text-quiet">{sayCafe(cards === 1 ? `kind.${kind}` : `kinds.${kind}`)}</dt>
            <dd className="font-semibold">{format.number(cards)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
