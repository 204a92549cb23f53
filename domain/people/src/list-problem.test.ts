import { languages } from '@kapihan/base'
import { expect, test } from 'vitest'
import { peopleImportProblems } from './list-problem.ts'
import { peopleRefusals } from './refusals.ts'

const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test('every problem and refusal is said in four languages, with the same places to fill', () => {
  for (const [code, { say }] of Object.entries({ ...peopleImportProblems, ...peopleRefusals }))
    for (const language of languages) {
      expect(say[language].length, code).toBeGreaterThan(10)
      expect(places(say[language]), `${code} ${language}`).toEqual(places(say.en))
    }
})

test('a problem is filled in with nothing but its column and the row it repeats', () => {
  for (const { say } of Object.values(peopleImportProblems))
    for (const place of places(say.en)) expect(['column', 'seeRow']).toContain(place)
})
