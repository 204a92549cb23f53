import type { ListProblem } from '@kapihan/people'

/** The same problem of one column, with all the rows it was found in. */
export interface Gathered extends Omit<ListProblem, 'row'> {
  rows: number[]
}

/** A whole column may be wrong in the same way: told once, in the order in which the problems begin. */
export function gather(problems: ListProblem[]): Gathered[] {
  const groups = Map.groupBy(problems, ({ column, code, seeRow }) => `${code} ${seeRow ?? ''} ${column}`)
  return [...groups.values()].map((same) => {
    const { row: _, ...problem } = same[0]!
    return { ...problem, rows: same.map(({ row }) => row) }
  })
}

/** "2, 5–9": rows in order, neighbours drawn together. */
export function rowRanges(rows: number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open !== undefined && row <= open.last + 1) open.last = row
    else ranges.push({ first: row, last: row })
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
