import { Id } from '@kapihan/base'
import { z } from 'zod'

/** Cards one source may name; more than any theme holds. */
const mostCards = 5_000

/** A theme and those of its cards that the paragraph reports. A source without cards would prove nothing. */
export const ThemeSource = z.strictObject({
  kind: z.literal('theme'),
  theme: Id,
  cards: z.array(Id).min(1).max(mostCards),
})
export type ThemeSource = z.infer<typeof ThemeSource>

/** The released agenda of that number. */
const AgendaSource = z.strictObject({ kind: z.literal('agenda'), number: z.int().min(1) })

/** So many cards recorded in all when it was counted. Dropped cards count: they were recorded. */
const CountSource = z.strictObject({ kind: z.literal('counts'), cards: z.int().min(0) })

/** What a paragraph rests on. Nothing a machine wrote and nobody's memory can be one. */
export const Source = z.discriminatedUnion('kind', [ThemeSource, AgendaSource, CountSource])
export type Source = z.infer<typeof Source>

export const themeSources = (sources: readonly Source[]): ThemeSource[] =>
  sources.filter((source) => source.kind === 'theme')
