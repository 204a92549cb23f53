import type { ReactNode } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { CardFace } from '../cards/CardFace.tsx'
import { useNames } from '../cards/names.tsx'
import { rowLook } from './row-look.ts'
import type { BoardCard } from './target.ts'
import type { Choosing } from './use-choosing.ts'

interface Props {
  label: string
  cards: BoardCard[]
  choosing: Choosing
  /** Said in place of cards. */
  empty?: ReactNode
  /** A long list draws only what is in sight; it needs a height. */
  long?: boolean
  /** Below each card. */
  foot?: (card: BoardCard) => ReactNode
  className?: string
}

const layoutOptions = { estimatedRowHeight: 112, gap: 6, padding: 4 }

/** Cards to choose from, one or several, by click, Space and Shift. */
export function CardList({ label, cards, choosing, empty, long = false, foot, className = '' }: Props) {
  const list = (
    <GridList
      aria-label={label}
      items={cards}
      dependencies={[foot]}
      selectionMode="multiple"
      disallowTypeAhead
      selectedKeys={choosing.chosen}
      onSelectionChange={(keys) => choosing.chooseAmong(cards, keys)}
      renderEmptyState={() => <div className="px-2 py-3 text-quiet">{empty}</div>}
      className={`rounded-md outline-offset-0 ${long ? 'overflow-y-auto' : 'flex flex-col gap-1.5 p-1'} ${className}`}
    >
      {(card) => <CardRow card={card} foot={foot} />}
    </GridList>
  )
  return long ? (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      {list}
    </Virtualizer>
  ) : (
    list
  )
}

function CardRow({ card, foot }: { card: BoardCard; foot: Props['foot'] }) {
  const names = useNames()
  return (
    <GridListItem
      id={card.id}
      textValue={`${names.kind(card.kind)}: ${card.text} (${names.room(card.room)}, ${names.round(card.round)})`}
      className={`${rowLook} ${card.kind === 'disagreement' ? 'border-s-4 border-s-accent' : ''} py-2 ps-3 pe-7`}
    >
      <CardFace card={card} />
      {foot?.(card)}
    </GridListItem>
  )
}
