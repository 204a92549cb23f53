import { peopleActs } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  // Sign-in goes by the real clock, to which a ticket of 2019 has expired.
  app.advance(Date.now() - Date.parse(app.now()))
})
afterAll(() => app.stop())

const { issueLinks } = peopleActs
const enter = (token: string) =>
  app.anyone.request('/api/enter', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json' },
  })

test('refuses the desk, and a link for a participant', async () => {
  const { workshop, secretariat, desk } = await makePeople(app)
  expect((await desk.refusal(issueLinks, { workshop, roles: ['host'] })).code).toBe('base.not-allowed')
  expect((await secretariat.refusal(issueLinks, { workshop, roles: ['participant'] })).code).toBe('base.invalid')
})

test('refuses a planner without a state, another role with one, and a state that does not exist', async () => {
  const { workshop, secretariat } = await makePeople(app)
  const refused = async (input: object) => (await secretariat.refusal(issueLinks, { workshop, ...input })).code
  expect(await refused({ roles: ['planner'] })).toBe('people.party-and-planner')
  expect(await refused({ roles: ['planner', 'host'], party: 'PHL' })).toBe('people.party-and-planner')
  expect(await refused({ roles: ['planner'], party: 'XYZ' })).toBe('base.invalid')
})

test('makes links that open once, for the role and nobody’s person', async () => {
  const { workshop, secretariat } = await makePeople(app)
  const links = await secretariat.act(issueLinks, { workshop, roles: ['host', 'host', 'note-taker'] })
  expect(links.map(({ role }) => role)).toEqual(['host', 'host', 'note-taker'])
  expect(new Set(links.map(({ token }) => token)).size).toBe(3)
  expect(await (await enter(links[2]!.token)).json()).toEqual({ role: 'note-taker', workshop, party: null })
  expect(await (await enter(links[2]!.token)).json()).toMatchObject({ refusal: { code: 'session.link-used' } })
})

test('a planner’s link speaks for its state', async () => {
  const { workshop, secretariat } = await makePeople(app)
  const [link] = await secretariat.act(issueLinks, { workshop, roles: ['planner'], party: 'PHL' })
  expect(await (await enter(link!.token)).json()).toEqual({ role: 'planner', workshop, party: 'PHL' })
})
