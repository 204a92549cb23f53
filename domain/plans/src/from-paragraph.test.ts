import { readerLength } from '@kapihan/base'
import { expect, test } from 'vitest'
import { titleFrom } from './from-paragraph.ts'

test('takes the first sentence where it fits', () => {
  expect(titleFrom('Permits should follow the season.  Several rooms said so.')).toBe(
    'Permits should follow the season.',
  )
  expect(titleFrom('هل تكفي التصاريح؟ قالت قاعات عدة ذلك.')).toBe('هل تكفي التصاريح؟')
})

test('does not take a decimal point for the end of a sentence', () => {
  expect(titleFrom('Fees over 2.5 per cent are not for workers to pay. Others differ.')).toBe(
    'Fees over 2.5 per cent are not for workers to pay.',
  )
})

test('cuts a long sentence between words so that it fits with its ellipsis', () => {
  const title = titleFrom('permits '.repeat(60))
  expect(title).toMatch(/^(permits )+permits…$/)
  expect(readerLength(title)).toBeLessThanOrEqual(200)
  expect(readerLength(title)).toBeGreaterThan(185)
})

test('cuts one endless word between characters', () => {
  const title = titleFrom('🇵🇭'.repeat(300))
  expect(readerLength(title)).toBe(200)
  expect(title.endsWith('🇵🇭…')).toBe(true)
})
