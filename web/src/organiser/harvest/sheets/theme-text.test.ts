import { expect, test } from 'vitest'
import { hasStale, problemOf, typed, withoutStale, written } from './theme-text.ts'

const empty = typed({ title: null, statement: null })
const titled = (en: string, others: object = {}) => ({ ...empty, title: { ...empty.title, en, ...others } })

test('a theme needs an English title, and nothing else', () => {
  expect(problemOf(empty, 'title', 'en')).toBe('title-needed')
  expect(written(empty)).toBeNull()
  expect(written(titled('  Fees '))).toEqual({ title: { en: 'Fees' }, statement: null })
})
test('other languages are sent where they were written', () => {
  expect(written(titled('Fees', { ar: 'الرسوم', fr: ' ' }))?.title).toEqual({ en: 'Fees', ar: 'الرسوم' })
})
test('a statement is not sent in a translation alone', () => {
  const form = { ...titled('Fees'), statement: { ...empty.statement, fr: 'Les frais' } }
  expect(problemOf(form, 'statement', 'en')).toBe('english-needed')
  expect(written(form)).toBeNull()
})
test('lengths count what a reader sees', () => {
  expect(problemOf(titled('🇵🇭'.repeat(120)), 'title', 'en')).toBeNull()
  expect(problemOf(titled('🇵🇭'.repeat(121)), 'title', 'en')).toBe('too-long')
})
test('what was saved comes back as it was', () => {
  const saved = { title: { en: 'Fees', es: 'Tasas' }, statement: { en: 'Fees create debt' } }
  expect(written(typed(saved))).toEqual(saved)
})

test('a translation left as it was is noticed when its English changes, and can be left out', () => {
  const start = typed({ title: { en: 'Fees', fr: 'Frais', es: 'Tasas' }, statement: { en: 'Debt', fr: 'Dette' } })
  expect(hasStale(start, start)).toBe(false)
  const form = { ...start, title: { ...start.title, en: 'Fees and debt', fr: 'Frais et dette' } }
  expect(hasStale(form, start)).toBe(true)
  expect(written(withoutStale(form, start))).toEqual({
    title: { en: 'Fees and debt', fr: 'Frais et dette' },
    statement: { en: 'Debt', fr: 'Dette' },
  })
})
