import { everyone, Id, signedIn, view, WorkshopInput } from '@kapihan/base'
import { cardsTopic } from '@kapihan/cafe'
import { z } from 'zod'
import { boardRoles, boardTopic } from './acts.ts'
import { HarvestBoard } from './board-view.ts'
import { CooperationGroup } from './cooperation.ts'
import { Lineage } from './lineage.ts'
import { Plenary } from './plenary.ts'

const ofHarvest = {
  plane: 'voice' as const,
  listens: ({ workshop }: { workshop: string }) => [boardTopic(workshop), cardsTopic(workshop)],
}

export const harvestViews = {
  board: view('harvest.board', {
    ...ofHarvest,
    summary: 'Live themes with their cards and support, every card with its place, and how far the work is.',
    input: WorkshopInput,
    output: HarvestBoard,
    may: boardRoles,
  }),
  plenary: view('harvest.plenary', {
    ...ofHarvest,
    summary: 'Live themes by topic with counts, agreement and dissent; of cards only the texts that show these two.',
    input: WorkshopInput,
    output: Plenary,
    may: everyone,
  }),
  cooperation: view('harvest.cooperation', {
    ...ofHarvest,
    summary: 'Support asked for and offered, by objective, without country, room or round.',
    input: WorkshopInput,
    output: z.array(CooperationGroup),
    may: signedIn,
  }),
  lineage: view('harvest.lineage', {
    ...ofHarvest,
    summary: 'A theme, live or not, with the themes it came from and those that came from it.',
    input: WorkshopInput.extend({ theme: Id }),
    output: Lineage,
    may: boardRoles,
  }),
}
