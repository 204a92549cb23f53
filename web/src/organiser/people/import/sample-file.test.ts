import { languages } from '@kapihan/base'
import { readDelegationList } from '@kapihan/people'
import { expect, test } from 'vitest'
import { sampleFile, separatorIn } from './sample-file.ts'

test.each(languages)('the sample list in %s is read without a problem, as the people it names', (language) => {
  const rows = sampleFile(language)
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(separatorIn(language)))
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]))
  const { people, delegations, problems } = readDelegationList(rows)
  expect(problems).toEqual([])
  expect(people.map(({ constituency, level }) => [constituency, level])).toEqual([
    ['government', 'expert'],
    ['government', 'political'],
    ['trade-union', 'expert'],
  ])
  expect(delegations.map(({ code }) => code).slice(0, 2)).toEqual(['PHL', 'BHR'])
  expect(delegations[2]?.region).toBe('latin-america-caribbean')
})
