import type { BriefHeading, BriefLine } from '@kapihan/cafe'
import { expect, test } from 'vitest'
import { inHeadings, isTooLong, moveLine, moveToHeading, putBack, sameLines, savable } from './brief-draft.ts'

const line = (id: string, heading: BriefHeading, text = id): BriefLine => ({ id, heading, text, cards: [] })
const lines = [line('1', 'agreed'), line('2', 'agreed'), line('3', 'open')]
const places = (some: BriefLine[]) =>
  inHeadings(some).flatMap((group) => group.lines.map((one) => `${group.heading} ${one.id}`))

test('headings come in reading order, empty ones too', () => {
  expect(inHeadings(lines).map((group) => [group.heading, group.lines.length])).toEqual([
    ['agreed', 2],
    ['disputed', 0],
    ['open', 1],
    ['said', 0],
  ])
})
test('a line moves past its neighbour, and at the edge over to the next heading', () => {
  expect(places(moveLine(lines, '1', 1))).toEqual(['agreed 2', 'agreed 1', 'open 3'])
  expect(places(moveLine(lines, '2', 1))).toEqual(['agreed 1', 'disputed 2', 'open 3'])
  expect(places(moveLine(moveLine(lines, '2', 1), '2', 1))).toEqual(['agreed 1', 'open 2', 'open 3'])
  expect(places(moveLine(lines, '3', -1))).toEqual(['agreed 1', 'agreed 2', 'disputed 3'])
})
test('the first line stays first and the last stays last', () => {
  expect(moveLine(lines, '1', -1)).toBe(lines)
  const last = moveToHeading(lines, '3', 'said')
  expect(places(moveLine(last, '3', 1))).toEqual(places(last))
})
test('moving to a heading puts the line at its end', () => {
  expect(places(moveToHeading(lines, '1', 'open'))).toEqual(['agreed 2', 'open 3', 'open 1'])
})
test('a removed line comes back where it stood, and only once', () => {
  const without = lines.filter((one) => one.id !== '2')
  expect(putBack(without, lines[1]!, 1)).toEqual(lines)
  expect(putBack(lines, lines[1]!, 1)).toBe(lines)
  expect(putBack([], lines[1]!, 5)).toEqual([lines[1]])
})
test('a line just begun is not saved, and spaces around a text are no change', () => {
  const written = [line('1', 'agreed', ' 1 '), line('new', 'said', '  '), line('2', 'agreed'), line('3', 'open')]
  expect(sameLines(savable(written), savable(lines))).toBe(true)
  expect(sameLines(savable(written), [...savable(lines), line('4', 'said')])).toBe(false)
})
test('length is counted as a reader does', () => {
  expect(isTooLong(line('1', 'agreed', '👩‍👩‍👧‍👦'.repeat(280)))).toBe(false)
  expect(isTooLong(line('1', 'agreed', 'x'.repeat(281)))).toBe(true)
})
