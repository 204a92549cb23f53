import { expect, test } from 'vitest'
import { asClause, closed } from './sentence.ts'

test.each([
  ['The employer should pay.', 'the employer should pay'],
  ['Permits take long', 'permits take long'],
  ['A quota helps.', 'a quota helps'],
  ['The Global Compact helps.', 'the Global Compact helps'],
  ['L’accès est difficile.', 'l’accès est difficile'],
  ['À défaut, rien ne change.', 'à défaut, rien ne change'],
  ['Los Estados deberían actuar.', 'los Estados deberían actuar'],
])('makes the first letter small in %s', (sentence, clause) => {
  expect(asClause(sentence)).toBe(clause)
})

test.each([
  'ILO standards apply',
  'Objective 5 needs data',
  'States should act',
  'Global Compact commitments need money',
  'H-2A visas work',
])('keeps the capital that belongs to the word in %s', (sentence) => {
  expect(asClause(sentence)).toBe(sentence)
})

test('ends a sentence once', () => {
  expect(closed('who pays')).toBe('who pays.')
  expect(closed('who pays?')).toBe('who pays?')
  expect(closed('من يدفع؟')).toBe('من يدفع؟')
})
