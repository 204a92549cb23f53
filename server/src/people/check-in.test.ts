import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { peopleActs, peopleViews } from '@kapihan/people'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { identityJournal } from '../platform/identity-journal.ts'
import { checkedIn } from './index.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const { checkIn } = peopleActs

test('refuses a participant, and a host', async () => {
  const { workshop, idOf } = await makePeople(app, ...threePeople)
  const sent = { workshop, by: { person: await idOf('Macchiato') } }
  for (const role of ['participant', 'host'] as const)
    expect((await (await app.as(role, { workshop })).refusal(checkIn, sent)).code).toBe('base.not-allowed')
})

test('refuses somebody who is not on the list and notes nothing', async () => {
  const { workshop, desk } = await makePeople(app, ...threePeople)
  expect((await desk.refusal(checkIn, { workshop, by: { person: randomUUID() } })).code).toBe('people.unknown-person')
  expect(await checkedIn(app.stores.identity.db, workshop)).toEqual(new Set())
})

test('refuses a ticket of another workshop and a code that is no ticket', async () => {
  const other = await makePeople(app, ...threePeople)
  const [ticket] = await other.secretariat.act(peopleActs.issueTickets, { workshop: other.workshop })
  const { workshop, desk } = await makePeople(app, ...threePeople)
  for (const code of [ticket!.token, 'a photo of a coffee cup'])
    expect((await desk.refusal(checkIn, { workshop, by: { ticket: code } })).code).toBe('session.ticket-unknown')
})

test('answers who it is and for whom they come, and the second time that they were here already', async () => {
  const { workshop, desk, idOf } = await makePeople(app, ...threePeople)
  const id = await idOf('القهوة')
  const sent = { workshop, by: { person: id } }
  const person = {
    id,
    familyName: 'القهوة',
    givenName: 'سحابة',
    delegation: { en: 'Bahrain', fr: 'Bahreïn', es: 'Bahrein', ar: 'البحرين' },
    constituency: 'government',
    workshopRole: 'participant',
    room: null,
  }
  expect(await desk.act(checkIn, sent)).toEqual({ person, already: false })
  expect(await desk.act(checkIn, sent)).toEqual({ person, already: true })
  expect(await checkedIn(app.stores.identity.db, workshop)).toEqual(new Set([id]))
})

test('a ticket and a name are the same person', async () => {
  const { workshop, secretariat, desk, idOf } = await makePeople(app, ...threePeople)
  const people = [await idOf('Macchiato')]
  const [ticket] = await secretariat.act(peopleActs.issueTickets, { workshop, people })
  expect(await desk.act(checkIn, { workshop, by: { ticket: ticket!.token } })).toMatchObject({ already: false })
  expect(await desk.act(checkIn, { workshop, by: { person: people[0]! } })).toMatchObject({ already: true })
})

test('is announced to seating and the desk, once', async () => {
  const { workshop, desk, idOf } = await makePeople(app, ...threePeople)
  const sent = { workshop, by: { person: await idOf('Macchiato') } }
  const heard: string[] = []
  const stop = app.live.subscribe((topics) => heard.push(...[topics].flat()))
  await desk.act(checkIn, sent)
  await desk.act(checkIn, sent)
  stop()
  expect(heard).toEqual([`${workshop}/people/check-in`])
})

test('no view of people but the desk’s search says who is here', async () => {
  const { workshop, secretariat, desk, idOf } = await makePeople(app, ...threePeople)
  const ask = async () => [
    await secretariat.view(peopleViews.list, { workshop }),
    await secretariat.view(peopleViews.overview, { workshop }),
  ]
  const before = await ask()
  await desk.act(checkIn, { workshop, by: { person: await idOf('Macchiato') } })
  expect(await ask()).toEqual(before)
})

test('leaves no line in the journal: neither who came nor when', async () => {
  const { workshop, desk, idOf } = await makePeople(app, ...threePeople)
  const person = await idOf('Macchiato')
  await desk.act(checkIn, { workshop, by: { person } })
  await desk.act(peopleActs.undoCheckIn, { workshop, person })
  const lines = await app.stores.identity.db
    .select()
    .from(identityJournal)
    .where(eq(identityJournal.workshop, workshop))
  expect(lines.map(({ act }) => act)).toEqual(['people.importList'])
})

test('of all other features only seating asks who is here', () => {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/.*\.ts$/.test(path) && !/^(people|seating)\/|\.test\.ts$/.test(path))
    .filter((path) => /\bcheckedIn\b[^;]*from '\.\.\/people\//.test(readFileSync(join(source, path), 'utf8')))
  expect(asking).toEqual([])
})
