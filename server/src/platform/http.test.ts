import { cafeActs } from '@kapihan/cafe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgenda } from '../../test/make/agenda.ts'
import { makeCard } from '../../test/make/card.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const post = (body: string, headers: Record<string, string> = {}) =>
  app.anyone.request('/api/act/cafe.recordCard', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const codeOf = async (response: Response) => ((await response.json()) as { refusal: { code: string } }).refusal.code

test.each([
  ['what is not JSON', () => post('{'), 400, 'base.unreadable'],
  ['a form, which any site could send', () => post('{}', { 'content-type': 'text/plain' }), 400, 'base.unreadable'],
  [
    'another site',
    () => post('{}', { origin: 'https://elsewhere.example', host: 'localhost' }),
    403,
    'base.foreign-origin',
  ],
  ['more than 16 KiB', () => post(JSON.stringify({ text: 'x'.repeat(20_000) })), 413, 'base.too-large'],
  [
    'a link of more than 16 KiB',
    () =>
      app.anyone.request('/api/enter', {
        method: 'POST',
        body: JSON.stringify({ token: 'x'.repeat(20_000) }),
        headers: { 'content-type': 'application/json' },
      }),
    413,
    'base.too-large',
  ],
  [
    'an unknown act',
    () =>
      app.anyone.request('/api/act/cafe.shout', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
    404,
    'base.unknown',
  ],
  ['an unknown view', () => app.anyone.request('/api/view/cafe.secrets'), 404, 'base.unknown'],
])('refuses %s', async (_, send, status, code) => {
  const response = await send()
  expect([response.status, await codeOf(response)]).toEqual([status, code])
})

test('speaks the reader’s language, the best of those it asks for', async () => {
  const { workshop } = await makeAgenda(app)
  const inLanguage = async (wish: string) => (await app.anyone.refusal(cafeActs.recordCard, { workshop }, wish)).message
  expect(await inLanguage('pt-BR,fr;q=0.8,en;q=0.5')).toBe('Veuillez d’abord ouvrir votre lien personnel.')
  expect(await inLanguage('zh')).toBe('Please open your personal link first.')
})

test('refuses a role of another workshop', async () => {
  const [here, there] = [await makeAgenda(app), await makeAgenda(app)]
  const facilitator = await app.as('facilitator', there)
  const refusal = await facilitator.refusal(cafeActs.openRound, { workshop: here.workshop, round: 1 })
  expect(refusal.code).toBe('base.not-signed-in')
})

test('names the role that may not', async () => {
  const { workshop } = await makeAgenda(app)
  const desk = await app.as('desk', { workshop })
  expect(await desk.refusal(cafeActs.openRound, { workshop, round: 1 })).toMatchObject({
    code: 'base.not-allowed',
    detail: { role: 'desk' },
  })
})

test('says nothing of a fault outside, and not a word of the card in the log', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const { faultLine } = await import('./fault-log.ts')
  const { sql } = await import('drizzle-orm')
  await app.stores.voice.db.execute(sql`alter table voice.cards rename to hidden`)
  try {
    const refusal = await facilitator.refusal(cafeActs.recordCard, { workshop, ...makeCard({ text: 'Cranberry' }) })
    expect(refusal.code).toBe('base.fault')
    const line = faultLine('POST', app.faults.at(-1))
    expect(line).toContain('42P01')
    expect(line).not.toContain('Cranberry')
  } finally {
    await app.stores.voice.db.execute(sql`alter table voice.hidden rename to cards`)
  }
})

test('describes every act and view in OpenAPI, with strict inputs', async () => {
  const api = (await (await app.anyone.request('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<
      string,
      { post?: { requestBody: { content: Record<string, { schema: { additionalProperties: boolean } }> } } }
    >
  }
  expect(api.openapi).toBe('3.1.0')
  const acts = Object.entries(api.paths).filter(([path]) => path.startsWith('/api/act/'))
  expect(acts.map(([path]) => path)).toContain('/api/act/cafe.recordCard')
  for (const [path, { post }] of acts)
    expect([path, post!.requestBody.content['application/json']!.schema.additionalProperties]).toEqual([path, false])
})
