import type { CardCount } from '@kapihan/cafe'
import { expect, test } from 'vitest'
import { squareSize } from './squares.ts'

const agenda = { rooms: [{ key: 'xx' }, { key: 'xxi' }], rounds: { count: 3 } }
const count = (cards: number, rest: Partial<CardCount> = {}): CardCount => ({
  room: 'xx',
  round: 1,
  kind: 'idea',
  cards,
  ...rest,
})

test('few cards are large but not larger than a thumb', () => {
  expect(squareSize([], agenda)).toBe(1.3)
  expect(squareSize([count(5)], agenda)).toBe(1.3)
})
test('the fullest room and round sets the scale, all its kinds together', () => {
  const size = squareSize([count(600), count(40, { room: 'xxi' })], agenda)
  expect(size).toBeLessThan(1.3)
  expect(squareSize([count(300), count(300, { kind: 'offer' })], agenda)).toBe(size)
  expect(squareSize([count(600), count(600, { round: 2 })], agenda)).toBe(size)
})
test('the squares of the fullest round fit the space of a round', () => {
  for (const cards of [50, 300, 2000]) {
    const side = squareSize([count(cards)], agenda) * 1.25
    const lines = Math.ceil(cards / Math.floor(88 / 2 / side))
    expect(lines * side).toBeLessThanOrEqual(26 / 3 + side)
  }
})
