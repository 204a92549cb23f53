import { columnTitles, findColumn, type ListColumn, requiredColumns } from './list-columns.ts'
import type { ListProblem } from './list-problem.ts'

export interface Heading {
  /** 1-based row of the spreadsheet. */
  row: number
  /** Where each column stands, and what the file calls it. */
  at: Map<ListColumn, { index: number; title: string }>
}

/** Reads the heading, in any language and order. A list of governments may say "Country" instead of "Delegation". */
export function readHeading(cells: string[], row: number): { heading: Heading; problems: ListProblem[] } {
  const problems: ListProblem[] = []
  const at: Heading['at'] = new Map()
  cells.forEach((title, index) => {
    if (title === '') return
    const column = findColumn(title)
    if (column === undefined) problems.push({ row, column: title, code: 'unknown-column' })
    else if (at.has(column)) problems.push({ row, column: title, code: 'twice-column' })
    else at.set(column, { index, title })
  })
  for (const column of requiredColumns) {
    const there = at.has(column) || (column === 'delegation' && at.has('country'))
    if (!there) problems.push({ row, column: columnTitles[column].en, code: 'missing-column' })
  }
  return { heading: { row, at }, problems }
}
