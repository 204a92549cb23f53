import { expect, test } from 'vitest'
import { valueName } from './value-names.ts'

const sayLevel = (level: string) => `level ${level}`

test('names what is balanced in the reader’s language', () => {
  expect(valueName('constituency', 'trade-union', 'fr', sayLevel)).toBe('Syndicat')
  expect(valueName('region', 'africa', 'es', sayLevel)).toBe('África')
  expect(valueName('sector', 'labour', 'ar', sayLevel)).toBe('العمل')
  expect(valueName('language', 'ar', 'en', sayLevel)).toBe('Arabic')
  expect(valueName('level', 'political', 'en', sayLevel)).toBe('level political')
})

test('shows a value without a name as it is', () => {
  expect(valueName('region', 'atlantis', 'en', sayLevel)).toBe('atlantis')
  expect(valueName('something-new', 'x', 'en', sayLevel)).toBe('x')
})
