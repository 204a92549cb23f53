import { act, Id, topic, WorkshopInput, writtenText, type Role } from '@kapihan/base'
import { z } from 'zod'
import { Progress } from './board.ts'
import { ThemeDraft } from './create-theme.ts'
import { cardsAtOnce, distinctIds } from './distinct-ids.ts'
import { Merge, Part } from './reshape-themes.ts'
import { Theme, ThemeStatement, ThemeTitle } from './theme.ts'

/** Moves with every act of the harvest. */
export const boardTopic = (workshop: string) => topic(workshop, 'harvest', 'board')

const CardsInput = WorkshopInput.extend({ cards: distinctIds(cardsAtOnce).min(1) })
const ThemeInput = WorkshopInput.extend({ theme: Id })

/** Whoever works at the board; the machine proposes nothing here. */
export const boardRoles: Role[] = ['rapporteur', 'secretariat']
const onBoard = {
  plane: 'voice' as const,
  may: boardRoles,
  touches: ({ workshop }: { workshop: string }) => [boardTopic(workshop)],
  bodyLimit: 64 * 1024,
}

export const harvestActs = {
  createTheme: act('harvest.createTheme', {
    ...onBoard,
    summary: 'Opens a theme on a topic and puts cards into it.',
    input: WorkshopInput.extend(ThemeDraft.shape),
    output: Theme,
  }),
  renameTheme: act('harvest.renameTheme', {
    ...onBoard,
    summary: 'Gives a theme another title and statement. What it was called when it began stays on record.',
    input: ThemeInput.extend({ title: ThemeTitle, statement: ThemeStatement.nullable() }),
    output: Theme,
  }),
  placeCards: act('harvest.placeCards', {
    ...onBoard,
    summary: 'Puts cards into a theme, from the unplaced pile or from another theme, whatever their topic.',
    input: CardsInput.extend({ theme: Id }),
    output: Progress,
  }),
  unplaceCards: act('harvest.unplaceCards', {
    ...onBoard,
    summary: 'Takes cards out of their themes, back to the unplaced pile.',
    input: CardsInput,
    output: Progress,
  }),
  mergeThemes: act('harvest.mergeThemes', {
    ...onBoard,
    summary: 'Makes one theme of several, on the topic of the first named. The old ones stay as records.',
    input: WorkshopInput.extend(Merge.shape),
    output: Theme,
  }),
  splitTheme: act('harvest.splitTheme', {
    ...onBoard,
    summary: 'Makes several themes of one. Every card goes into exactly one of them; the old one stays as a record.',
    input: ThemeInput.extend({ into: z.array(Part).min(2).max(20) }),
    output: z.array(Theme),
    bodyLimit: 128 * 1024,
  }),
  dropCards: act('harvest.dropCards', {
    ...onBoard,
    summary: 'Drops cards. A disagreement is dropped only with a written reason; for other kinds it may be null.',
    input: CardsInput.extend({ reason: writtenText(500).nullable() }),
    output: Progress,
  }),
  restoreCards: act('harvest.restoreCards', {
    ...onBoard,
    summary: 'Takes dropped cards back to the unplaced pile.',
    input: CardsInput,
    output: Progress,
  }),
}
