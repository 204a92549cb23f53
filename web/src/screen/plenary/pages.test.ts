import { expect, test } from 'vitest'
import { pagesOf } from './pages.ts'

const lay = (start: number[], end: number[]) => pagesOf(start, end, (lines) => lines, 10)

test('what fits stays on one page', () => {
  expect(lay([4, 5], [3])).toEqual([{ start: [4, 5], end: [3] }])
})
test('what does not fit turns the page, and the other side stays', () => {
  expect(lay([6, 5], [3])).toEqual([
    { start: [6], end: [3] },
    { start: [5], end: [3] },
  ])
  expect(lay([], [6, 5])[1]).toEqual({ start: [], end: [5] })
})
test('space between items counts', () => {
  expect(lay([5, 5], [])).toHaveLength(2)
})
test('an item longer than a page stands alone', () => {
  expect(lay([14, 1], []).map((page) => page.start)).toEqual([[14], [1]])
})
test('without items there is no page', () => {
  expect(lay([], [])).toEqual([])
})
test('nothing is left out', () => {
  const items = Array.from({ length: 40 }, (_, index) => 1 + ((index * 7) % 13))
  const pages = lay(items, items.slice(0, 20))
  expect(pages.flatMap((page) => page.start)).toEqual(items)
  expect(pages.flatMap((page) => page.end).slice(0, 20)).toEqual(items.slice(0, 20))
})
