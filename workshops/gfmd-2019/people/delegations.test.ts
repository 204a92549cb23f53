import { readFileSync } from 'node:fs'
import { sampleCsv } from '@kapihan/people'
import { expect, test } from 'vitest'

test('the sample list is what seed 1 makes', () => {
  expect(readFileSync(new URL('delegations.csv', import.meta.url), 'utf8')).toBe(sampleCsv(1))
})
