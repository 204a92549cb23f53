import type { Card } from '@kapihan/cafe'
import { KindMark } from './KindMark.tsx'
import { useNames } from './names.tsx'

/** A card in its own words, with its kind, room, round and language; who wrote it is not known. */
export function CardFace({ card }: { card: Card }) {
  const names = useNames()
  return (
    <>
      <p dir="auto" lang={card.language ?? undefined} className="leading-snug whitespace-pre-line">
        {card.text}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-quiet">
        <KindMark kind={card.kind} />
        <span>{names.room(card.room)}</span>
        <span>{names.round(card.round)}</span>
        {card.language === null ? null : <span>{names.language(card.language)}</span>}
      </p>
    </>
  )
}
