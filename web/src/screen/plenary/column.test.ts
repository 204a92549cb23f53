import { expect, test } from 'vitest'
import { columnOf, linesOf } from './column.ts'

test('the longest card fits a column of a full-size display', () => {
  const column = columnOf(1920, 1080)
  expect(linesOf('x'.repeat(560), column)).toBeLessThanOrEqual(column.lines)
})
test('a smaller display holds less', () => {
  const [large, small] = [columnOf(1920, 1080), columnOf(1280, 720)]
  expect(small.lines).toBeLessThan(large.lines)
  expect(small.charactersPerLine).toBeLessThan(large.charactersPerLine)
})
test('a line break begins a line, and Arabic takes more room', () => {
  const column = { lines: 10, charactersPerLine: 20 }
  expect(linesOf('one\ntwo', column)).toBe(2)
  expect(linesOf('x'.repeat(41), column)).toBe(3)
  expect(linesOf('ينبغي', column)).toBe(1.25)
})
test('even on a phone a column holds something', () => {
  expect(columnOf(360, 300)).toEqual({ lines: 3, charactersPerLine: 10 })
})
