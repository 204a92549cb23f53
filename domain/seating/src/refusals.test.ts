import { languages } from '@kapihan/base'
import { expect, test } from 'vitest'
import { seatingRefusals } from './refusals.ts'

const blanks = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(Object.entries(seatingRefusals))('%s says the same in every language', (_, { say }) => {
  for (const language of languages) {
    expect(say[language].length).toBeGreaterThan(10)
    expect(blanks(say[language])).toEqual(blanks(say.en))
  }
})
