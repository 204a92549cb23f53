import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { baseRefusals } from './refusals.ts'

test('says every refusal in four languages, with the same values in each', () => {
  const valuesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
  for (const [code, { say }] of Object.entries(baseRefusals))
    for (const language of languages) expect([code, valuesIn(say[language])]).toEqual([code, valuesIn(say.en)])
})
