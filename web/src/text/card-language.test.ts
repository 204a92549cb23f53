import { expect, test } from 'vitest'
import { languageOf } from './card-language.ts'

test('the writer’s choice stands where the script allows it', () => {
  expect(languageOf('Les permis tardent.', 'fr')).toBe('fr')
  expect(languageOf('2019: 35 %', 'es')).toBe('es')
})
test('Arabic letters are Arabic, even with a Latin abbreviation among them', () => {
  expect(languageOf('ينبغي للـ ILO أن تدعم التفتيش', 'en')).toBe('ar')
})
test('Latin text by an Arabic writer is some other language', () => {
  expect(languageOf('Permits take too long.', 'ar')).toBeNull()
})
