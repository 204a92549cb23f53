import { cafeActs } from '@kapihan/cafe'
import { handle } from '../platform/feature.ts'
import type { CardPools } from './card-pool.ts'

export const collectCards = (pools: CardPools) =>
  handle(cafeActs.collectCards, async (ask) => ({ stored: await pools.flush(ask, true) }))
