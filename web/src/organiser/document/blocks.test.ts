import type { Block, Paragraph } from '@kapihan/outcome'
import { expect, test } from 'vitest'
import { sorted, stateOf } from './blocks.ts'

const block = (code: Block['code'], some: Partial<Block> = {}): Block => ({
  code,
  severity: 'warning',
  paragraph: null,
  number: null,
  theme: null,
  language: null,
  cards: null,
  ...some,
})
const paragraph: Paragraph = {
  id: 'p1',
  revision: 2,
  section: 'results',
  text: { en: 'Fees.', fr: 'Frais.' },
  outdated: ['fr'],
  sources: [],
  strength: null,
  origin: 'written',
}

test('what must be mended outweighs what is missing in the language shown', () => {
  const error = block('outcome.block.without-sources', { paragraph: 'p1', severity: 'error' })
  expect(stateOf(paragraph, 'fr', [error])).toBe('blocked')
  expect(stateOf(paragraph, 'fr', [{ ...error, paragraph: 'p2' }])).toBe('outdated')
  expect(stateOf(paragraph, 'ar', [])).toBe('untranslated')
  expect(stateOf(paragraph, 'en', [])).toBe('good')
})
test('translations are gathered by language, everything else stays one by one', () => {
  const left = block('outcome.block.theme-left-out', { theme: 't1' })
  const untranslated = (language: 'fr' | 'ar') =>
    block('outcome.block.not-translated', { paragraph: 'p1', number: 1, language })
  const error = block('outcome.block.over-claim', { severity: 'error', paragraph: 'p1' })
  const { errors, warnings, gaps } = sorted([untranslated('ar'), left, error, untranslated('fr'), untranslated('ar')])
  expect(errors).toEqual([error])
  expect(warnings).toEqual([left])
  expect(gaps.map(({ what, language, blocks }) => [what, language, blocks.length])).toEqual([
    ['untranslated', 'fr', 1],
    ['untranslated', 'ar', 2],
  ])
})
