import { randomUUID } from 'node:crypto'
import { peopleActs } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { verification } from '../platform/session-tables.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  // Sign-in goes by the real clock, to which a ticket of 2019 has expired.
  app.advance(Date.now() - Date.parse(app.now()))
})
afterAll(() => app.stop())

const { issueTickets } = peopleActs

test('refuses the desk, a workshop without a list, and a person who is not on it', async () => {
  const { workshop, secretariat, desk, take } = await makePeople(app)
  expect((await desk.refusal(issueTickets, { workshop })).code).toBe('base.not-allowed')
  expect((await secretariat.refusal(issueTickets, { workshop })).code).toBe('people.nobody-listed')
  await take(...threePeople)
  expect((await secretariat.refusal(issueTickets, { workshop, people: [randomUUID()] })).code).toBe(
    'people.unknown-person',
  )
})

test('makes one ticket each, in the order of names, with what a badge shows', async () => {
  const { workshop, secretariat } = await makePeople(app, ...threePeople)
  const tickets = await secretariat.act(issueTickets, { workshop })
  expect(tickets.map(({ person }) => `${person.givenName} ${person.familyName}, ${person.delegation.en}`)).toEqual([
    'Nimbus Macchiato, Philippines',
    'Éloïse Ñandú-Lluvia, Cloud Watchers',
    'سحابة القهوة, Bahrain',
  ])
  expect(new Set(tickets.map(({ token }) => token)).size).toBe(3)
})

test('a ticket opens a participant’s pages, again and again, for no party, whatever its holder’s role', async () => {
  const { workshop, secretariat, take, idOf } = await makePeople(app)
  await take('Macchiato,Nimbus,PHL,Government,')
  const [ticket] = await secretariat.act(issueTickets, { workshop, people: [await idOf('Macchiato')] })
  const enter = async () => {
    const body = JSON.stringify({ token: ticket!.token })
    const response = await app.anyone.request('/api/enter', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    return (await response.json()) as unknown
  }
  expect(await enter()).toEqual({ role: 'participant', workshop, party: null })
  expect(await enter()).toEqual({ role: 'participant', workshop, party: null })
})

test('keeps no token', async () => {
  const { workshop, secretariat } = await makePeople(app, ...threePeople)
  const [ticket] = await secretariat.act(issueTickets, { workshop })
  const kept = JSON.stringify(await app.stores.identity.db.select().from(verification))
  expect(kept).not.toContain(ticket!.token)
})
