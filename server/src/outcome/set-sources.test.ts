import { randomUUID } from 'node:crypto'
import { outcomeActs, paragraphOf, type Source } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses a theme without cards, a theme nobody knows and cards from elsewhere', async () => {
  const { workshop, rapporteur, theme, onTheme, now } = await makeDocument(app)
  const sent = { workshop, paragraph: onTheme.id, revision: 1 }
  const refused = (sources: unknown[]) => rapporteur.refusal(outcomeActs.setSources, { ...sent, sources })
  expect((await refused([{ kind: 'theme', theme, cards: [] }])).code).toBe('base.invalid')
  expect((await refused([{ kind: 'theme', theme: randomUUID(), cards: [randomUUID()] }])).detail).toEqual({
    what: 'theme',
  })
  expect((await refused([{ kind: 'theme', theme, cards: [randomUUID()] }])).code).toBe('outcome.card-not-in-theme')
  expect((await refused([{ kind: 'person', name: 'x' }])).code).toBe('base.invalid')
  expect(paragraphOf(await now(), onTheme.id)).toEqual(onTheme)
})

test('computes the strength from the new sources, whatever anybody would like it to be', async () => {
  const { workshop, rapporteur, theme, ids, onTheme, now } = await makeDocument(app)
  const sources: Source[] = [{ kind: 'theme', theme, cards: [ids[0]!] }]
  const sent = { workshop, paragraph: onTheme.id, revision: 1, sources }
  expect((await rapporteur.refusal(outcomeActs.setSources, { ...sent, strength: 'most' })).code).toBe('base.invalid')
  expect(await rapporteur.act(outcomeActs.setSources, sent)).toMatchObject({ strength: 'one', sources, revision: 2 })
  expect(await rapporteur.act(outcomeActs.setSources, sent)).toMatchObject({ revision: 2 })
  const late = await rapporteur.refusal(outcomeActs.setSources, { ...sent, sources: [] })
  expect(late.code).toBe('outcome.changed-meanwhile')
  expect(paragraphOf(await now(), onTheme.id).sources).toEqual(sources)
})
