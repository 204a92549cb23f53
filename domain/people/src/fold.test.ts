import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldedWords } from './fold.ts'

test('reads names alike whatever their case, accents and hyphens', () => {
  expect(fold('Müller-Łoś')).toBe('muller los')
  expect(fold('IÑIGUEZ Ñandú')).toBe('iniguez nandu')
  expect(fold('Œuvre d’Été')).toBe('oeuvre dete')
  expect(fold('İstanbul ışık')).toBe('istanbul isik')
})

test('reads Arabic spelling variants of alef, ya, ta marbuta and hamza alike', () => {
  expect(fold('أحمد')).toBe(fold('احمد'))
  expect(fold('إبراهيم')).toBe(fold('ابراهيم'))
  expect(fold('آمال')).toBe(fold('امال'))
  expect(fold('هدى')).toBe(fold('هدي'))
  expect(fold('قهوة')).toBe(fold('قهوه'))
  expect(fold('شيماء')).toBe(fold('شيما'))
  expect(fold('مُحَمَّد')).toBe(fold('محمد'))
  expect(fold('رئيسة')).toBe(fold('رييسه'))
  expect(fold('ســـحابة')).toBe(fold('سحابة'))
})

test('keeps different Arabic letters apart', () => {
  expect(fold('سحاب')).not.toBe(fold('شحاب'))
})

test('keeps the vowel signs of Indic scripts, which tell names apart', () => {
  expect(fold('राम')).not.toBe(fold('रीम'))
})

test('does not mind in which order a name was written', () => {
  expect(foldedWords('MACCHIATO, Nimbus')).toBe(foldedWords('Nimbus Macchiato'))
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
