import { cafeActs } from '@kapihan/cafe'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgenda } from '../../test/make/agenda.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { issuePass } from './session.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const enter = (token: string, cookie = '') =>
  app.anyone.request('/api/enter', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json', cookie },
  })
const pass = (workshop: string, role: 'host' | 'facilitator' | 'participant', kind: 'link' | 'ticket' = 'link') =>
  issuePass(
    app.stores.identity.db,
    { kind, workshop, role, party: null, person: kind === 'ticket' ? 'p1' : null },
    new Date().toISOString(),
  )
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

test('opens a link once', async () => {
  const { workshop } = await makeAgenda(app)
  const token = await pass(workshop, 'host')
  const first = await enter(token)
  expect(await first.json()).toEqual({ role: 'host', workshop, party: null })
  for (const cookie of first.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly/)
  const second = await enter(token)
  expect(second.status).toBe(401)
  expect(await second.text()).toContain('session.link-used')
})

test('opens a link once even when it is sent ten times at the same moment', async () => {
  const { workshop } = await makeAgenda(app)
  const token = await pass(workshop, 'host')
  const statuses = (await Promise.all(Array.from({ length: 10 }, () => enter(token)))).map(
    (response) => response.status,
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
})

test('opens a ticket on each device of its holder', async () => {
  const { workshop } = await makeAgenda(app)
  const token = await pass(workshop, 'participant', 'ticket')
  const devices = await Promise.all(Array.from({ length: 5 }, () => enter(token)))
  expect(devices.map((response) => response.status)).toEqual([200, 200, 200, 200, 200])
})

test('lets one browser hold several roles, and each tab say which it speaks in', async () => {
  const { workshop } = await makeAgenda(app)
  const first = cookiesOf(await enter(await pass(workshop, 'host')))
  const both = `${first}; ${cookiesOf(await enter(await pass(workshop, 'facilitator'), first))}`
  const open = (role: string) =>
    app.anyone.request(`/api/act/${cafeActs.openRound.name}`, {
      method: 'POST',
      body: JSON.stringify({ workshop, round: 1 }),
      headers: { 'content-type': 'application/json', cookie: both, 'x-kapihan-role': role },
    })
  expect((await open('host')).status).toBe(403)
  expect((await open('facilitator')).status).toBe(200)
})

test('means the newest of two links of one role in one browser', async () => {
  const { workshop } = await makeAgenda(app)
  const planner = (party: string) =>
    issuePass(
      app.stores.identity.db,
      { kind: 'link', workshop, role: 'planner', party, person: null },
      new Date().toISOString(),
    )
  const first = cookiesOf(await enter(await planner('PHL')))
  const both = `${first}; ${cookiesOf(await enter(await planner('CAN'), first))}`
  const view = await app.anyone.request(
    `/api/view/plans.plan?input=${encodeURIComponent(JSON.stringify({ workshop }))}`,
    { headers: { cookie: both, 'x-kapihan-role': 'planner' } },
  )
  expect(await view.json()).toMatchObject({ party: 'CAN' })
})

test('keeps no token, no address and no browser name', async () => {
  const { workshop } = await makeAgenda(app)
  const token = await pass(workshop, 'host')
  await app.anyone.request('/api/enter', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json', 'user-agent': 'Marked/1.0', 'x-forwarded-for': '203.0.113.9' },
  })
  const kept = await app.stores.identity.db.execute(sql`
    select string_agg(to_jsonb(s)::text, '') as sessions, (select string_agg(to_jsonb(v)::text, '') from identity.verification v) as links
    from identity.session s`)
  const text = JSON.stringify(kept)
  for (const trace of [token, 'Marked', '203.0.113.9']) expect(text).not.toContain(trace)
})
