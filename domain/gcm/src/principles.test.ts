import { languages, Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { principle, PrincipleLetter, principles } from './principles.ts'

test('names the ten guiding principles of paragraph 15 in order', () => {
  expect(principles.map(({ letter, name }) => `(${letter}) ${name.en}`)).toEqual([
    '(a) People-centred',
    '(b) International cooperation',
    '(c) National sovereignty',
    '(d) Rule of law and due process',
    '(e) Sustainable development',
    '(f) Human rights',
    '(g) Gender-responsive',
    '(h) Child-sensitive',
    '(i) Whole-of-government approach',
    '(j) Whole-of-society approach',
  ])
})

test.each(languages)('names every principle differently in %s', (language) => {
  expect(new Set(principles.map(({ name }) => name[language])).size).toBe(10)
})

test('names every principle in Arabic script for Arabic readers', () => {
  for (const { name } of principles) expect(name.ar).toMatch(/^[\p{Script_Extensions=Arabic}\s]+$/u)
})

test('accepts the letters a to j only', () => {
  const accepted = 'abcdefghijklmnopqrstuvwxyzAJ'
    .split('')
    .filter((letter) => PrincipleLetter.safeParse(letter).success)
  expect(accepted.join('')).toBe('abcdefghij')
})

test('finds a principle by its letter and refuses any other', () => {
  expect(principle('f').name.es).toBe('Derechos humanos')
  expect(() => principle('k')).toThrow(new Refusal('base.unknown', { what: 'principle' }))
})
