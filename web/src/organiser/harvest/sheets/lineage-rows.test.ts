import type { Theme } from '@kapihan/harvest'
import { expect, test } from 'vitest'
import { lineageRows } from './lineage-rows.ts'

const theme = (id: string, parents: string[] = [], state: Theme['state'] = 'merged'): Theme => {
  const words = { title: { en: id }, statement: null }
  return { id, topic: 'a', ...words, state, parents, began: { ...words, cards: [] } }
}
const names = (rows: ReturnType<typeof lineageRows>) =>
  rows.map(({ nodes }) => nodes.map((node) => node.theme?.id ?? '|'))

test('a theme nobody merged or split stands alone', () => {
  expect(names(lineageRows({ theme: theme('t', [], 'live'), ancestors: [], descendants: [] }))).toEqual([['t']])
})
test('a theme stands below those it was merged from, with a line from each', () => {
  const rows = lineageRows({
    theme: theme('t', ['a', 'b'], 'live'),
    ancestors: [theme('a'), theme('b')],
    descendants: [],
  })
  expect(names(rows)).toEqual([['a', 'b'], ['t']])
  expect(rows[0]?.lines).toEqual([
    { from: 0.25, to: 0.5 },
    { from: 0.75, to: 0.5 },
  ])
})
test('what was split and merged again is drawn once', () => {
  const ancestors = [theme('left', ['root']), theme('right', ['root']), theme('root', [], 'split')]
  const rows = lineageRows({ theme: theme('t', ['left', 'right'], 'live'), ancestors, descendants: [] })
  expect(names(rows)).toEqual([['root'], ['left', 'right'], ['t']])
  expect(rows.map(({ lines }) => lines.length)).toEqual([2, 2, 0])
})
test('a line passes the generations it skips', () => {
  const ancestors = [theme('merged', ['a', 'b']), theme('a'), theme('b'), theme('late')]
  const rows = lineageRows({ theme: theme('t', ['merged', 'late'], 'live'), ancestors, descendants: [] })
  expect(names(rows)).toEqual([['a', 'b', 'late'], ['merged', '|'], ['t']])
  expect(rows[0]?.lines).toHaveLength(3)
  expect(rows[1]?.lines).toHaveLength(2)
})
