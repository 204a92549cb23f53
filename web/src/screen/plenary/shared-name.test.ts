import { expect, test } from 'vitest'
import { sharedName } from './shared-name.ts'

test('what all names begin with is said once', () => {
  expect(sharedName(['Room XX', 'Room XXI'])).toEqual({ shared: 'Room', own: ['XX', 'XXI'] })
  expect(sharedName(['القاعة XX', 'القاعة XXI']).own).toEqual(['XX', 'XXI'])
})
test('only whole words are shared, and something is left of every name', () => {
  expect(sharedName(['Salon', 'Salle A'])).toEqual({ shared: '', own: ['Salon', 'Salle A'] })
  expect(sharedName(['Room', 'Room A']).own).toEqual(['Room', 'Room A'])
})
test('a single name and no name stay as they are', () => {
  expect(sharedName(['Room XX'])).toEqual({ shared: '', own: ['Room XX'] })
  expect(sharedName([])).toEqual({ shared: '', own: [] })
})
