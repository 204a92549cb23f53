import { languages } from '@kapihan/base'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import type { Words, WordTable } from './words.ts'

const modules = import.meta.glob<Record<string, unknown>>('../**/*-words.ts', { eager: true })
const isWords = (value: unknown): value is Words<WordTable> =>
  typeof value === 'object' && value !== null && 'table' in value && 'name' in value
const tables = Object.values(modules).flatMap((module) => Object.values(module).filter(isWords))

/** The values a sentence needs, and where it chooses by number. */
function valuesOf(sentence: string, language: string): string[] {
  type Part = ReturnType<IntlMessageFormat['getAst']>[number]
  const names = (parts: Part[]): string[] =>
    parts.flatMap((part) => {
      const own = 'value' in part && typeof part.value === 'string' && Number(part.type) !== 0 ? [part.value] : []
      const inner = 'options' in part ? Object.values(part.options).flatMap((option) => names(option.value)) : []
      return [...own, ...inner]
    })
  return [...new Set(names(new IntlMessageFormat(sentence, language).getAst()))].sort()
}

test('finds the tables of every surface', () => {
  expect(tables.length).toBeGreaterThan(15)
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
})

test('says everything in four languages, with the same values in each', () => {
  for (const { name, table } of tables)
    for (const [key, say] of Object.entries(table))
      for (const language of languages) {
        expect([name, key, language, (say[language] ?? '').trim() !== '']).toEqual([name, key, language, true])
        expect([name, key, language, valuesOf(say[language], language)]).toEqual([
          name,
          key,
          language,
          valuesOf(say.en, 'en'),
        ])
      }
})
