import { expect, test } from 'vitest'
import { placeIn } from './use-slides.ts'

test('a slide is followed when others come before it', () => {
  expect(placeIn(['new', 'a', 'b'], 'b', 1)).toBe(2)
})
test('when its slide has gone, the display stays near where it was', () => {
  expect(placeIn(['a', 'c'], 'b', 1)).toBe(1)
  expect(placeIn(['a'], 'b', 5)).toBe(0)
  expect(placeIn([], 'b', 5)).toBe(0)
})
test('a display that has not moved yet begins at the first slide', () => {
  expect(placeIn(['a', 'b'], null, 0)).toBe(0)
})
