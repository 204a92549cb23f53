import { randomUUID } from 'node:crypto'
import { roomStaff } from '@kapihan/base'
import { peopleActs } from '@kapihan/people'
import { seatingActs, seatingViews } from '@kapihan/seating'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft } from '../../test/make/blueprint.ts'
import { makeSeating } from '../../test/make/seating.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const ask = (workshop: string, more: object = {}) => ({ workshop, schedule: randomUUID(), seed: 1, ...more })
const pair = (ids: string[], from: number): [string, string] => [ids[from]!, ids[from + 1]!]

test('refuses anyone but the secretariat', async () => {
  const { workshop, desk } = await makeSeating(app)
  const refusal = await desk.refusal(seatingActs.solve, ask(workshop))
  expect(refusal).toMatchObject({ code: 'base.not-allowed', detail: { role: 'desk' } })
})

test('refuses before an agenda is released, and before anybody is listed', async () => {
  const { workshop, secretariat } = await makeDraft(app)
  expect((await secretariat.refusal(seatingActs.solve, ask(workshop))).code).toBe('blueprint.not-released')
  const { workshop: seated, secretariat: other } = await makeSeating(app)
  const nobody = await other.refusal(seatingActs.solve, ask(seated, { only: 'checked-in' }))
  expect(nobody.code).toBe('seating.nobody')
  await expect(other.view(seatingViews.schedule, { workshop: seated })).rejects.toThrow('seating.not-solved-yet')
})

test('proposes three balanced groups of everyone but the staff of the rooms, and shows them to the organiser only', async () => {
  const { workshop, secretariat, everybody } = await makeSeating(app)
  const { explanation } = await secretariat.act(seatingActs.solve, ask(workshop))
  const proposal = await secretariat.view(seatingViews.schedule, { workshop })
  expect(proposal).toMatchObject({ seed: 1, published: false, explanation })
  const movers = (await everybody()).filter(({ workshopRole }) => !(roomStaff as string[]).includes(workshopRole))
  const seated = proposal.groups.flatMap(({ people }) => people)
  expect(seated.map(({ person }) => person).sort()).toEqual(movers.map(({ id }) => id).sort())
  expect(proposal.groups.map(({ people }) => people.length)).toEqual([47, 47, 47])
  expect(explanation.notSpread).toEqual([])
  expect(explanation.imbalance.groups.total).toBeLessThan(explanation.imbalance.groups.random / 10)
  const somebody = movers[0]!
  const shown = seated.find(({ person }) => person === somebody.id)
  expect(shown?.name).toBe(`${somebody.givenName} ${somebody.familyName}`.trim())
  await expect(app.anyone.view(seatingViews.rotation, { workshop })).rejects.toThrow('seating.not-published')
})

test('gives the same plan for the same seed, and takes the same proposal twice as once', async () => {
  const { workshop, secretariat } = await makeSeating(app)
  const sent = ask(workshop)
  const once = await secretariat.act(seatingActs.solve, sent)
  const first = await secretariat.view(seatingViews.schedule, { workshop })
  expect(await secretariat.act(seatingActs.solve, sent)).toEqual(once)
  const other = await secretariat.refusal(seatingActs.solve, { ...sent, seed: 2 })
  expect(other.code).toBe('base.id-taken')
  app.advance(1000)
  await secretariat.act(seatingActs.solve, { ...sent, schedule: randomUUID() })
  const second = await secretariat.view(seatingViews.schedule, { workshop })
  expect(second.schedule).not.toBe(first.schedule)
  expect({ ...second, schedule: first.schedule }).toEqual(first)
})

test('keeps people apart, together and where they are pinned', async () => {
  const { workshop, secretariat, solve, everybody } = await makeSeating(app)
  const ids = (await everybody()).filter(({ workshopRole }) => workshopRole === 'participant').map(({ id }) => id)
  const [apart, together, pinned] = [pair(ids, 0), pair(ids, 2), ids[4]!]
  await solve({ constraints: { apart: [apart], together: [together], pinned: [{ person: pinned, group: 'g2' }] } })
  const { groups, rounds } = await secretariat.view(seatingViews.schedule, { workshop })
  const groupOf = (id: string) => groups.find(({ people }) => people.some(({ person }) => person === id))?.key
  expect(groupOf(apart[0])).not.toBe(groupOf(apart[1]))
  expect(groupOf(pinned)).toBe('g2')
  for (const { tables } of rounds)
    expect(tables.filter(({ people }) => together.every((id) => people.includes(id)))).toHaveLength(1)
})

test('refuses rules that contradict each other, names them, and stores nothing', async () => {
  const { workshop, secretariat, everybody } = await makeSeating(app)
  const ids = (await everybody()).filter(({ workshopRole }) => workshopRole === 'participant').map(({ id }) => id)
  const [one, other] = pair(ids, 0)
  const constraints = { apart: [[one, other], pair(ids, 5)], together: [[other, one]] }
  const refusal = await secretariat.refusal(seatingActs.solve, ask(workshop, { constraints }))
  expect(refusal).toMatchObject({
    code: 'seating.impossible',
    detail: { count: 2, rules: [`together ${other} ${one}`, `apart ${one} ${other}`] },
  })
  await expect(secretariat.view(seatingViews.schedule, { workshop })).rejects.toThrow('seating.not-solved-yet')
})

test('refuses a rule about a stranger or about somebody who stays in a room', async () => {
  const { workshop, secretariat, everybody } = await makeSeating(app)
  const host = (await everybody()).find(({ workshopRole }) => workshopRole === 'host')!
  const pinned = (person: string) => ask(workshop, { constraints: { pinned: [{ person, group: 'g1' }] } })
  const stranger = await secretariat.refusal(seatingActs.solve, pinned(randomUUID()))
  expect(stranger).toMatchObject({ code: 'base.unknown', detail: { what: 'person' } })
  expect((await secretariat.refusal(seatingActs.solve, pinned(host.id))).code).toBe('seating.does-not-move')
})

test('seats only those who are here when asked to', async () => {
  const { workshop, secretariat, desk, solve, everybody } = await makeSeating(app)
  const here = (await everybody()).filter(({ workshopRole }) => workshopRole === 'participant').slice(0, 54)
  for (const { id } of here) await desk.act(peopleActs.checkIn, { workshop, by: { person: id } })
  await solve({ only: 'checked-in' })
  const { groups } = await secretariat.view(seatingViews.schedule, { workshop })
  const seated = groups.flatMap(({ people }) => people.map(({ person }) => person))
  expect(seated.sort()).toEqual(here.map(({ id }) => id).sort())
})
