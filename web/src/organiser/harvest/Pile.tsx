import type { Agenda } from '@kapihan/blueprint'
import { cardKinds, type CardKind } from '@kapihan/cafe'
import { useMemo, useState, type RefObject } from 'react'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Pick } from '../../ui/Choice.tsx'
import { useNames } from '../cards/names.tsx'
import { CardList } from './CardList.tsx'
import { everything, findCards, type Search } from './find-cards.ts'
import { harvestWords } from './harvest-words.ts'
import type { BoardCard } from './target.ts'
import type { Choosing } from './use-choosing.ts'

interface Props {
  /** Cards in no theme that are not disagreements; those have a place of their own. */
  cards: BoardCard[]
  agenda: Agenda
  choosing: Choosing
  searchField: RefObject<HTMLInputElement | null>
}

/** Where all cards begin; it shrinks to nothing. */
export function Pile({ cards, agenda, choosing, searchField }: Props) {
  const say = useWords(harvestWords)
  const names = useNames()
  const { number } = useFormat()
  const [search, setSearch] = useState<Search>(everything)
  const found = useMemo(() => findCards(cards, search), [cards, search])
  /** A card out of sight must not be acted on unseen. */
  const narrow = (to: Partial<Search>) => {
    choosing.clear()
    setSearch({ ...search, ...to })
  }
  if (cards.length === 0) return <p className="text-quiet">{say('pile-empty')}</p>
  const kinds = cardKinds.filter((kind) => cards.some((card) => card.kind === kind))
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <input
          ref={searchField}
          type="search"
          dir="auto"
          value={search.text}
          onChange={({ target }) => narrow({ text: target.value })}
          aria-label={say('find')}
          placeholder={say('find')}
          className="col-span-2 min-h-11 rounded-md border border-line bg-sheet px-3 placeholder:text-quiet"
        />
        <Pick
          label={say('topic')}
          labelHidden
          value={search.topic ?? 'all'}
          onChange={(topic) => narrow({ topic: topic === 'all' ? null : topic })}
          options={[
            { key: 'all', label: say('all-topics') },
            ...agenda.topics.map(({ key }) => ({ key: key, label: names.topic(key) })),
          ]}
        />
        <Pick<CardKind | 'all'>
          label={say('kind')}
          labelHidden
          value={search.kind ?? 'all'}
          onChange={(kind) => narrow({ kind: kind === 'all' ? null : kind })}
          options={[{ key: 'all', label: say('all-kinds') }, ...kinds.map((key) => ({ key, label: names.kind(key) }))]}
        />
      </div>
      {found.length === cards.length ? null : (
        <p role="status" className="text-sm text-quiet">
          {say('found', { count: number(found.length), of: number(cards.length) })}
        </p>
      )}
      <CardList
        label={say('pile')}
        cards={found}
        choosing={choosing}
        empty={say('nothing-fits')}
        long
        className="h-[70dvh] lg:h-auto lg:min-h-0 lg:flex-1"
      />
    </>
  )
}
