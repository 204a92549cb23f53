import { blueprintViews } from '@kapihan/blueprint'
import { cafeViews } from '@kapihan/cafe'
import { harvestViews, type HarvestBoard } from '@kapihan/harvest'
import { outcomeViews } from '@kapihan/outcome'
import { peopleViews } from '@kapihan/people'
import { seatingViews } from '@kapihan/seating'
import type { z } from 'zod'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import type { Facts } from './life.ts'

export interface Known extends Facts {
  expected: z.output<typeof peopleViews.overview.output> | undefined
  board: HarvestBoard | undefined
  /** When the latest of it was answered, in ms. */
  at: number
  error: Error | null
}

/** All the overview stands on. People are the secretariat's; cards are asked for once there can be any. */
export function useFacts(): Known {
  const { role } = usePlace()
  const agenda = useView(blueprintViews.agenda, {})
  const people = useView(peopleViews.overview, role === 'secretariat' ? {} : null)
  const rotation = useView(seatingViews.rotation, {})
  const rounds = useView(cafeViews.rounds, {})
  const hasBegun = rounds.data?.some(({ state }) => state !== 'planned') ?? false
  const board = useView(harvestViews.board, hasBegun ? {} : null)
  const document = useView(outcomeViews.document, hasBegun ? {} : null)
  const isDrafted = document.data !== undefined && document.data !== null
  const readiness = useView(outcomeViews.readiness, isDrafted ? {} : null)
  return {
    agenda: agenda.data,
    people: people.data?.people,
    seated: rotation.data !== undefined,
    rounds: rounds.data,
    paragraphs: document.data?.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    blocks: readiness.data?.filter(({ severity }) => severity === 'error').length,
    expected: people.data,
    board: board.data,
    at: Math.max(agenda.dataUpdatedAt, people.dataUpdatedAt, rounds.dataUpdatedAt, board.dataUpdatedAt),
    error: agenda.error,
  }
}
