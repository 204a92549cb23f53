import { randomUUID } from 'node:crypto'
import { peopleActs } from '@kapihan/people'
import { seatingActs, seatingViews } from '@kapihan/seating'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSeating } from '../../test/make/seating.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

// Family name, given name, delegation, country, constituency, position, sector, level, languages, role, room, e-mail.
const latecomer = 'Latecomer,Ama,PHL,,government,Desk officer,labour,expert,en,,,'

test('refuses a participant, and everyone before a plan is published', async () => {
  const { workshop, desk, solve, everybody } = await makeSeating(app)
  const person = (await everybody())[0]!.id
  const participant = await app.as('participant', { workshop, person })
  expect((await participant.refusal(seatingActs.placeLate, { workshop, person })).code).toBe('base.not-allowed')
  await solve()
  expect((await desk.refusal(seatingActs.placeLate, { workshop, person })).code).toBe('seating.not-published')
})

test('gives a late arrival a seat in every round and moves nobody', async () => {
  const { workshop, secretariat, desk, solveAndPublish, comeLate } = await makeSeating(app)
  await solveAndPublish()
  const before = await secretariat.view(seatingViews.schedule, { workshop })
  const person = await comeLate(latecomer)
  const participant = await app.as('participant', { workshop, person })
  await expect(participant.view(seatingViews.mySeat, { workshop })).rejects.toThrow('seating.no-seat-yet')
  const seat = await desk.act(seatingActs.placeLate, { workshop, person })
  expect(seat.rounds.map(({ round }) => round)).toEqual([1, 2, 3])
  expect(await participant.view(seatingViews.mySeat, { workshop })).toEqual(seat)

  const after = await secretariat.view(seatingViews.schedule, { workshop })
  expect(after.groups.flatMap(({ people }) => people)).toHaveLength(142)
  const without = after.rounds.map((round) => ({
    ...round,
    tables: round.tables.map((table) => ({ ...table, people: table.people.filter((id) => id !== person) })),
  }))
  expect(without).toEqual(before.rounds)
  for (const { tables } of after.rounds) for (const { people } of tables) expect([6, 7, 8]).toContain(people.length)
  expect(after.explanation.people).toBe(142)
})

test('takes the same late arrival twice as once', async () => {
  const { workshop, secretariat, desk, solveAndPublish, comeLate } = await makeSeating(app)
  await solveAndPublish()
  const person = await comeLate(latecomer)
  const seat = await desk.act(seatingActs.placeLate, { workshop, person })
  expect(await secretariat.act(seatingActs.placeLate, { workshop, person })).toEqual(seat)
  const { groups } = await secretariat.view(seatingViews.schedule, { workshop })
  expect(groups.flatMap(({ people }) => people).filter((one) => one.person === person)).toHaveLength(1)
})

test('heeds a rule that was waiting for them', async () => {
  const { workshop, secretariat, desk, comeLate, solveAndPublish, everybody } = await makeSeating(app)
  const person = await comeLate(latecomer)
  const partner = (await everybody()).find(
    ({ id, workshopRole }) => workshopRole === 'participant' && id !== person,
  )!.id
  // Everybody is registered, but only part of them is here when the plan is made.
  const here = (await everybody()).filter(({ id, workshopRole }) => workshopRole === 'participant' && id !== person)
  for (const { id } of here.slice(0, 60)) await desk.act(peopleActs.checkIn, { workshop, by: { person: id } })
  await solveAndPublish({ only: 'checked-in', constraints: { together: [[partner, person]] } })
  const seat = await desk.act(seatingActs.placeLate, { workshop, person })
  expect(await secretariat.view(seatingViews.seatOf, { workshop, person: partner })).toEqual(seat)
})

test('refuses a stranger and somebody who stays in a room', async () => {
  const { workshop, desk, solveAndPublish, everybody } = await makeSeating(app)
  await solveAndPublish()
  const stranger = await desk.refusal(seatingActs.placeLate, { workshop, person: randomUUID() })
  expect(stranger).toMatchObject({ code: 'base.unknown', detail: { what: 'person' } })
  const host = (await everybody()).find(({ workshopRole }) => workshopRole === 'host')!
  const refusal = await desk.refusal(seatingActs.placeLate, { workshop, person: host.id })
  expect(refusal.code).toBe('seating.does-not-move')
})
