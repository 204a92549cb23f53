import { expect, test } from 'vitest'
import { readLanguages } from './spoken-language.ts'

test('reads codes and names in four languages, with any separator', () => {
  expect(readLanguages('en fr')).toEqual(['en', 'fr'])
  expect(readLanguages('English; Français / español')).toEqual(['en', 'fr', 'es'])
  expect(readLanguages('العربية، الإنجليزية')).toEqual(['ar', 'en'])
  expect(readLanguages('inglés y francés')).toEqual(['en', 'fr'])
  expect(readLanguages('Swahili, Haitian Creole')).toEqual(['sw', 'ht'])
})

test('names each language once, the first one first', () => {
  expect(readLanguages('French, fr, anglais')).toEqual(['fr', 'en'])
})

test('does not guess', () => {
  expect(readLanguages('en, Espressese')).toBeUndefined()
})
