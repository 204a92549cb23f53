import { expect, test } from 'vitest'
import { gather, rowRanges } from './gather.ts'

test('tells a problem of a whole column once, with all its rows', () => {
  const gathered = gather([
    { row: 2, column: 'Sector', code: 'unknown-sector' },
    { row: 2, column: 'E-mail', code: 'bad-email' },
    { row: 3, column: 'Sector', code: 'unknown-sector' },
  ])
  expect(gathered).toEqual([
    { column: 'Sector', code: 'unknown-sector', rows: [2, 3] },
    { column: 'E-mail', code: 'bad-email', rows: [2] },
  ])
})

test('keeps duplicates of different people apart', () => {
  const twice = (row: number, seeRow: number) => ({
    row,
    column: 'Family name',
    code: 'duplicate-person' as const,
    seeRow,
  })
  expect(gather([twice(5, 2), twice(7, 3)])).toHaveLength(2)
})

test('draws neighbouring rows together and leaves the others alone', () => {
  expect(rowRanges([9, 2, 5, 6, 7])).toBe('2, 5–7, 9')
  expect(rowRanges([4])).toBe('4')
})
