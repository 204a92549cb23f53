import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@kapihan/base'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { featuresOf, refusals } from '../src/app.ts'
import { contractPages } from '../src/contract-pages.ts'
import type { Platform } from '../src/platform/act.ts'
import { contractsOf } from '../src/platform/openapi.ts'

const features = featuresOf({} as Platform)
const contracts = contractsOf(features)
const root = fileURLToPath(new URL('../..', import.meta.url))
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('docs/acts is what the contracts say; “npm run docs” writes it anew', async () => {
  const pages = contractPages(features)
  expect((await readdir(join(root, 'docs/acts'))).sort()).toEqual(pages.map(({ name }) => name).sort())
  for (const { name, text } of pages) expect(await readFile(join(root, 'docs/acts', name), 'utf8')).toBe(text)
})

test('every act stands in a file of its name', async () => {
  for (const { verb, name } of contracts) {
    const [feature = '', act = ''] = name.split('.')
    if (verb === 'act') expect(await readdir(join(root, 'server/src', feature))).toContain(`${kebab(act)}.ts`)
  }
})

test('no contract is served twice, and none of the voice plane is shared by person', () => {
  expect(new Set(contracts.map(({ name }) => name)).size).toBe(contracts.length)
  for (const contract of contracts)
    if (contract.verb === 'view' && contract.plane === 'voice')
      expect([contract.name, contract.sharedBy]).not.toContain('person')
})

test('every refusal can be said in four languages, with the same values in each', () => {
  const valuesIn = (sentence: string) =>
    [...new Set([...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort()
  for (const [code, { say }] of Object.entries(refusals))
    for (const language of languages) {
      expect(() => new IntlMessageFormat(say[language], language)).not.toThrow()
      expect([code, language, valuesIn(say[language])]).toEqual([code, language, valuesIn(say.en)])
    }
})
