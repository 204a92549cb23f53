import { randomUUID } from 'node:crypto'
import { cafeActs, type CardDraft } from '@kapihan/cafe'
import { harvestActs, harvestViews, type Place } from '@kapihan/harvest'
import { makeAgenda } from './agenda.ts'
import { makeCard } from './card.ts'
import type { TestApp } from '../start.ts'

/** What an act sends for a theme on topic a, with what a test cares about. */
export const makeTheme = (some: { topic?: string; title?: { en: string }; cards?: string[] } = {}) => ({
  id: randomUUID(),
  topic: 'a',
  title: { en: 'Permits' },
  statement: null,
  cards: [] as string[],
  ...some,
})

/** A workshop of its own whose first round left these cards, and its rapporteur. */
export async function makeBoard(app: TestApp, ...wanted: Partial<CardDraft>[]) {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  const rapporteur = await app.as('rapporteur', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const cards = wanted.map((some) => makeCard(some))
  for (const card of cards) await facilitator.act(cafeActs.recordCard, { workshop, ...card })
  await facilitator.act(cafeActs.collectCards, { workshop, round: 1 })
  const board = () => rapporteur.view(harvestViews.board, { workshop })
  return {
    workshop,
    rapporteur,
    facilitator,
    ids: cards.map((card) => card.id),
    board,
    /** Where each card is, by id. */
    places: async (): Promise<Map<string, Place>> =>
      new Map((await board()).cards.map((card) => [card.id, card.place])),
    create: async (theme: ReturnType<typeof makeTheme>) => {
      await rapporteur.act(harvestActs.createTheme, { workshop, ...theme })
      return theme.id
    },
  }
}
