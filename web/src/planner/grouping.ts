import type { PublishedParagraph } from '@kapihan/outcome'
import type { Measure } from '@kapihan/plans'

/** Which paragraphs are in sight: all, those of one objective, or those of none. */
export type InputFilter = 'all' | 'none' | `${number}`

/** The paragraphs that say something to plan by: the introduction only tells of the meeting. */
export const inputsOf = (paragraphs: PublishedParagraph[]): PublishedParagraph[] =>
  paragraphs.filter(({ section }) => section !== 'introduction')

/** The paragraphs a filter leaves, in the order of the document. */
export function filtered(paragraphs: PublishedParagraph[], filter: InputFilter): PublishedParagraph[] {
  if (filter === 'all') return paragraphs
  if (filter === 'none') return paragraphs.filter(({ objectives }) => objectives.length === 0)
  return paragraphs.filter(({ objectives }) => objectives.includes(Number(filter)))
}

/** The filters that leave something, each with how much. */
export function filtersOf(paragraphs: PublishedParagraph[]): { filter: InputFilter; count: number }[] {
  const numbers = [...new Set(paragraphs.flatMap(({ objectives }) => objectives))].sort((one, other) => one - other)
  const filters: InputFilter[] = ['all', ...numbers.map((number): InputFilter => `${number}`), 'none']
  return filters
    .map((filter) => ({ filter, count: filtered(paragraphs, filter).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0)
}

/** Measures under the objective they serve, in the order the plan has them. */
export function byObjective(measures: Measure[]): { objective: number; measures: Measure[] }[] {
  const groups = new Map<number, Measure[]>()
  for (const measure of measures) groups.set(measure.objective, [...(groups.get(measure.objective) ?? []), measure])
  return [...groups].map(([objective, its]) => ({ objective, measures: its }))
}

/** The objective a measure from this paragraph most likely serves: the one chosen as filter, or the only one named. */
export function likelyObjective(
  { objectives }: Pick<PublishedParagraph, 'objectives'>,
  filter: InputFilter,
): number | null {
  if (objectives.includes(Number(filter))) return Number(filter)
  return objectives.length === 1 ? objectives[0]! : null
}
