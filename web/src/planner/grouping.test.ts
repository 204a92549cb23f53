import type { PublishedParagraph } from '@kapihan/outcome'
import type { Measure } from '@kapihan/plans'
import { expect, test } from 'vitest'
import { byObjective, filtered, filtersOf, inputsOf, likelyObjective } from './grouping.ts'

const paragraph = (number: number, objectives: number[]): PublishedParagraph => ({
  id: `3f2a1c0d-9e8f-4a3b-8b1e-00000000000${number}`,
  number,
  section: 'topic-a',
  text: { en: `Paragraph ${number}` },
  objectives,
})
const paragraphs = [paragraph(1, []), paragraph(2, [5, 6]), paragraph(3, [23]), paragraph(4, [6])]

test('the introduction is no input, whatever its paragraphs are numbered', () => {
  const introduction = { ...paragraph(7, [5]), section: 'introduction' }
  expect(inputsOf([introduction, ...paragraphs]).map(({ number }) => number)).toEqual([1, 2, 3, 4])
})

test('a filter leaves the paragraphs of its objective, in the order of the document', () => {
  const numbers = (filter: Parameters<typeof filtered>[1]) => filtered(paragraphs, filter).map(({ number }) => number)
  expect([numbers('all'), numbers('6'), numbers('none'), numbers('9')]).toEqual([[1, 2, 3, 4], [2, 4], [1], []])
})

test('offers only filters that leave something, and "all" even before there is a document', () => {
  expect(filtersOf(paragraphs).map(({ filter, count }) => `${filter} ${count}`)).toEqual([
    'all 4',
    '5 1',
    '6 2',
    '23 1',
    'none 1',
  ])
  expect(filtersOf([])).toEqual([{ filter: 'all', count: 0 }])
})

test('takes the filter for the objective meant, then the only one named, and guesses no further', () => {
  expect(likelyObjective(paragraph(2, [5, 6]), '6')).toBe(6)
  expect(likelyObjective(paragraph(2, [5, 6]), 'all')).toBe(null)
  expect(likelyObjective(paragraph(4, [6]), 'all')).toBe(6)
  expect(likelyObjective(paragraph(4, [6]), '23')).toBe(6)
  expect(likelyObjective(paragraph(1, []), 'none')).toBe(null)
})

test('groups measures by objective and keeps the order they came in', () => {
  const measure = (title: string, objective: number) => ({ title, objective }) as Measure
  const groups = byObjective([measure('a', 5), measure('b', 5), measure('c', 23)])
  expect(groups.map(({ objective, measures }) => [objective, measures.map(({ title }) => title)])).toEqual([
    [5, ['a', 'b']],
    [23, ['c']],
  ])
})
