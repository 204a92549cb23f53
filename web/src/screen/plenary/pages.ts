/** What stands in two columns of equal size. */
export interface Page<T> {
  start: T[]
  end: T[]
}

/** Space between two items of a column, in lines. */
const gap = 0.5

/**
 * Lays two lists side by side on as many pages as they need, without leaving anything out: what does not fit goes to
 * the next page, and the column that has come to its end stays. An item longer than a page stands alone. No items, no
 * pages.
 */
export function pagesOf<T>(start: T[], end: T[], linesOf: (item: T) => number, linesOfPage: number): Page<T>[] {
  const [left, right] = [columnPages(start, linesOf, linesOfPage), columnPages(end, linesOf, linesOfPage)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, page) => ({
    start: left[page] ?? left.at(-1) ?? [],
    end: right[page] ?? right.at(-1) ?? [],
  }))
}

function columnPages<T>(items: T[], linesOf: (item: T) => number, linesOfPage: number): T[][] {
  const pages: T[][] = []
  let left = 0
  for (const item of items) {
    const lines = linesOf(item)
    if (lines > left) {
      pages.push([])
      left = linesOfPage
    }
    pages.at(-1)!.push(item)
    left -= lines + gap
  }
  return pages
}
