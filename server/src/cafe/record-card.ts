import { Refusal } from '@kapihan/base'
import { cafeActs, recordCard as takeCard, sameCard } from '@kapihan/cafe'
import { eq } from 'drizzle-orm'
import { agendaOf } from '../chatham/index.ts'
import { handle } from '../platform/feature.ts'
import type { CardPools } from './card-pool.ts'
import { cardsOf } from './card-rows.ts'
import { holdRounds } from './round-rows.ts'
import { cards } from './tables.ts'

const stateOf = (stored: boolean) => (stored ? ('stored' as const) : ('received' as const))

export const recordCard = (pools: CardPools) =>
  handle(cafeActs.recordCard, async (ask) => {
    const { workshop, ...draft } = ask.input
    const pool = pools.of(workshop)
    const [stored] = await cardsOf(ask.db, workshop, eq(cards.id, draft.id))
    const known = stored ?? pool.find(draft.id)
    if (known !== undefined) {
      if (!sameCard(known, { ...draft, topic: known.topic })) throw new Refusal('base.id-taken')
      return { id: draft.id, state: stateOf(stored !== undefined), flushed: false }
    }
    const agenda = await agendaOf(ask.db, workshop)
    pool.add(draft.id, takeCard(agenda, await holdRounds(ask.db, workshop, agenda), draft))
    const flushed = (await pools.flush(ask, false)) > 0
    return { id: draft.id, state: stateOf(flushed), flushed }
  })
