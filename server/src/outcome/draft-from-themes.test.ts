import { randomUUID } from 'node:crypto'
import { numbersOf, outcomeActs, outcomeViews, paragraphsOf } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument, makeThemes } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses everyone but the rapporteur and the secretariat', async () => {
  const { workshop, facilitator, rapporteur } = await makeThemes(app)
  const sent = { workshop, document: randomUUID() }
  expect((await app.anyone.refusal(outcomeActs.draftFromThemes, sent)).code).toBe('base.not-signed-in')
  expect((await facilitator.refusal(outcomeActs.draftFromThemes, sent)).code).toBe('base.not-allowed')
  expect(await rapporteur.view(outcomeViews.document, { workshop })).toBeNull()
})

test('refuses a workshop without a released agenda', async () => {
  const rapporteur = await app.as('rapporteur', { workshop: 'no-agenda' })
  const refusal = await rapporteur.refusal(outcomeActs.draftFromThemes, {
    workshop: 'no-agenda',
    document: randomUUID(),
  })
  expect(refusal.code).toBe('blueprint.not-released')
})

test('drafts paragraphs on the theme’s own cards and keeps the disagreement apart', async () => {
  const { document, section, ids, theme, onTheme } = await makeDocument(app)
  const [firstIdea, secondIdea, disagreement, offer] = ids
  expect(onTheme.text.en).toBe('A few contributions, in one round, noted that employers should pay recruitment fees.')
  expect(onTheme.sources).toEqual([
    { kind: 'theme', theme, cards: expect.toSatisfy(sameSet([firstIdea!, secondIdea!, offer!])) as unknown },
  ])
  expect(section(document, 'disagreement')[0]?.sources).toEqual([{ kind: 'theme', theme, cards: [disagreement] }])
  expect(section(document, 'follow-up')[0]?.sources).toEqual([{ kind: 'theme', theme, cards: [offer] }])
  expect([...numbersOf(document).values()]).toEqual(paragraphsOf(document).map((_, at) => at + 1))
})

const sameSet = (wanted: string[]) => (found: string[]) => [...found].sort().join() === [...wanted].sort().join()

test('drafts the same under the same id, and replaces a draft nobody has edited', async () => {
  const { workshop, rapporteur, document, now } = await makeDocument(app)
  expect(await rapporteur.act(outcomeActs.draftFromThemes, { workshop, document: document.id })).toEqual(document)
  const other = await rapporteur.act(outcomeActs.draftFromThemes, { workshop, document: randomUUID() })
  expect(other.id).not.toBe(document.id)
  expect(await now()).toEqual(other)
})

test('never overwrites what somebody has written', async () => {
  const { workshop, rapporteur, onTheme, now } = await makeDocument(app)
  const edit = { workshop, paragraph: onTheme.id, revision: 1, language: 'en' as const, text: 'By hand.' }
  await rapporteur.act(outcomeActs.editParagraph, edit)
  const refusal = await rapporteur.refusal(outcomeActs.draftFromThemes, { workshop, document: randomUUID() }, 'fr')
  expect(refusal).toMatchObject({
    code: 'outcome.already-edited',
    message: expect.stringContaining('modifié') as unknown,
  })
  expect(paragraphsOf(await now()).find((one) => one.id === onTheme.id)?.text.en).toBe('By hand.')
})

test('the document is read by rapporteur, secretariat and host, and by nobody else', async () => {
  const { workshop, document } = await makeDocument(app)
  for (const role of ['secretariat', 'host'] as const)
    expect(await (await app.as(role, { workshop })).view(outcomeViews.document, { workshop })).toEqual(document)
  const planner = await app.as('planner', { workshop, party: 'PHL' })
  await expect(planner.view(outcomeViews.document, { workshop })).rejects.toThrow('base.not-allowed')
})
