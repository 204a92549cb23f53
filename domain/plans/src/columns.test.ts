import { languages } from '@kapihan/base'
import { expect, test } from 'vitest'
import { gapNames, planColumns } from './columns.ts'

test('no two columns share a name in any language, so that a heading finds its column again', () => {
  for (const language of languages) {
    const named = [...Object.values(planColumns), ...Object.values(gapNames)].map((name) => name[language])
    expect(new Set(named).size).toBe(named.length)
  }
})
