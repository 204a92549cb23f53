import type { CooperationGroup } from '@kapihan/harvest'

type Card = CooperationGroup['cards'][number]

/** What is asked for and offered under one objective. */
export interface Balance {
  /** Null where the cards name no objective. */
  objective: CooperationGroup['objective']
  needed: Card[]
  offered: Card[]
}

export const balances = (groups: CooperationGroup[]): Balance[] =>
  groups.map(({ objective, cards }) => ({
    objective,
    needed: cards.filter((card) => card.kind === 'support'),
    offered: cards.filter((card) => card.kind === 'offer'),
  }))

/** Cards in all, and objectives under which somebody asks for what somebody may offer. */
export function totals(of: Balance[]): { needed: number; offered: number; both: number } {
  const sum = (count: (one: Balance) => number) => of.reduce((total, one) => total + count(one), 0)
  return {
    needed: sum((one) => one.needed.length),
    offered: sum((one) => one.offered.length),
    both: of.filter((one) => one.objective !== null && one.needed.length > 0 && one.offered.length > 0).length,
  }
}
