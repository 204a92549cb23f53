import { cafeActs, cafeViews } from '@kapihan/cafe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgenda } from '../../test/make/agenda.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { computed } from './view.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())
const path = (workshop: string) => `/api/view/cafe.rounds?input=${encodeURIComponent(JSON.stringify({ workshop }))}`

test('computes an answer once for 150 phones, and once more when its topic has moved', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  const before = computed.get('cafe.rounds') ?? 0
  await Promise.all(Array.from({ length: 150 }, () => app.anyone.view(cafeViews.rounds, { workshop })))
  expect((computed.get('cafe.rounds') ?? 0) - before).toBe(1)
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const answers = await Promise.all(Array.from({ length: 150 }, () => app.anyone.view(cafeViews.rounds, { workshop })))
  expect((computed.get('cafe.rounds') ?? 0) - before).toBe(2)
  for (const rounds of answers) expect(rounds[0]).toEqual({ round: 1, state: 'open' })
})

test('answers 304 as long as nothing has changed', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  const etag = (await app.anyone.request(path(workshop))).headers.get('etag')!
  const again = await app.anyone.request(path(workshop), { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const compressed = await app.anyone.request(path(workshop), { headers: { 'if-none-match': `W/${etag}` } })
  expect(compressed.status).toBe(304)
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const changed = await app.anyone.request(path(workshop), { headers: { 'if-none-match': etag } })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
})

test('keeps no refusal: a view asked too early answers once it can', async () => {
  const workshop = 'not-yet'
  await expect(app.anyone.view(cafeViews.rounds, { workshop })).rejects.toThrow('blueprint.not-released')
  const agenda = await makeAgenda(app)
  const { publishAgenda } = await import('../chatham/index.ts')
  await publishAgenda(app.stores.voice, { ...agenda, workshop })
  expect(await app.anyone.view(cafeViews.rounds, { workshop })).toHaveLength(3)
})
