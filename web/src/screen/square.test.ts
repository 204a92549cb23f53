import { expect, test } from 'vitest'
import { squareOf } from './square.ts'

const rooms = [{ key: 'xx' }, { key: 'xxi' }, { key: 'xxii' }]
const groups = ['g1', 'g2'].map((key) => ({ key, people: 40 }))

test('rounds go down and rooms across in the order of the agenda, whatever order they arrive in', () => {
  const placements = [
    { group: 'g2', room: 'xxii' },
    { group: 'g1', room: 'xx' },
  ]
  expect(squareOf({ groups, rounds: [{ round: 1, placements }] }, rooms)).toEqual([[0, -1, 1]])
})
