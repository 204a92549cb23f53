import { randomUUID } from 'node:crypto'
import { seatingActs, seatingViews } from '@kapihan/seating'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockPort } from '../blueprint/index.ts'
import { makeSeating } from '../../test/make/seating.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses the desk, and a proposal that is not there', async () => {
  const { workshop, secretariat, desk } = await makeSeating(app)
  const schedule = randomUUID()
  expect((await desk.refusal(seatingActs.publish, { workshop, schedule })).code).toBe('base.not-allowed')
  const missing = await secretariat.refusal(seatingActs.publish, { workshop, schedule })
  expect(missing.code).toBe('seating.not-solved-yet')
})

test('shows everyone a rotation in which each group is in each room once, and no person', async () => {
  const { workshop, secretariat, solveAndPublish, everybody } = await makeSeating(app)
  const schedule = await solveAndPublish()
  const rotation = await app.anyone.view(seatingViews.rotation, { workshop })
  expect(rotation.groups).toEqual(['g1', 'g2', 'g3'].map((key) => ({ key, people: 47 })))
  for (const { key } of rotation.groups) {
    const rooms = rotation.rounds.flatMap(({ placements }) => placements.filter(({ group }) => group === key))
    expect(rooms.map(({ room }) => room).sort()).toEqual(['xx', 'xxi', 'xxii'])
  }
  const told = JSON.stringify(rotation)
  for (const { id, familyName } of await everybody()) expect(told.includes(id) || told.includes(familyName)).toBe(false)
  expect(await secretariat.view(seatingViews.schedule, { workshop })).toMatchObject({ schedule, published: true })
})

test('tells each participant their own seat, and the desk anyone’s', async () => {
  const { workshop, secretariat, desk, solve, everybody } = await makeSeating(app)
  const person = (await everybody()).find(({ workshopRole }) => workshopRole === 'participant')!.id
  const participant = await app.as('participant', { workshop, person })
  const schedule = await solve()
  await expect(participant.view(seatingViews.mySeat, { workshop })).rejects.toThrow('seating.not-published')
  await secretariat.act(seatingActs.publish, { workshop, schedule })
  const seat = await participant.view(seatingViews.mySeat, { workshop })
  expect(await desk.view(seatingViews.seatOf, { workshop, person })).toEqual(seat)
  const { rounds } = await secretariat.view(seatingViews.schedule, { workshop })
  expect(seat.rounds).toHaveLength(3)
  for (const { round, room, table } of seat.rounds) {
    const tables = rounds.find((one) => one.round === round)?.tables ?? []
    expect(tables.find((one) => one.room === room && one.table === table)?.people).toContain(person)
  }
})

test('tells who has no seat: staff of a room, and a session that belongs to nobody', async () => {
  const { workshop, desk, solveAndPublish, everybody } = await makeSeating(app)
  await solveAndPublish()
  const host = (await everybody()).find(({ workshopRole }) => workshopRole === 'host')!
  await expect(desk.view(seatingViews.seatOf, { workshop, person: host.id })).rejects.toThrow('seating.no-seat-yet')
  const nameless = await app.as('participant', { workshop })
  await expect(nameless.view(seatingViews.mySeat, { workshop })).rejects.toThrow('seating.no-seat-yet')
})

test('keeps the published plan while a newer proposal is only proposed', async () => {
  const { workshop, secretariat, solve, solveAndPublish, everybody } = await makeSeating(app)
  const person = (await everybody()).find(({ workshopRole }) => workshopRole === 'participant')!.id
  const seat = () => secretariat.view(seatingViews.seatOf, { workshop, person })
  const first = await solveAndPublish()
  const before = await seat()
  app.advance(1000)
  const second = await solve({ seed: 2 })
  const proposal = await secretariat.view(seatingViews.schedule, { workshop })
  expect(proposal).toMatchObject({ schedule: second, published: false })
  expect(await seat()).toEqual(before)
  await secretariat.act(seatingActs.publish, { workshop, schedule: second })
  const { rounds } = await secretariat.view(seatingViews.schedule, { workshop })
  const tables = (await seat()).rounds.map(({ round, room, table }) =>
    rounds.find((one) => one.round === round)?.tables.find((one) => one.room === room && one.table === table),
  )
  for (const table of tables) expect(table?.people).toContain(person)
  await secretariat.act(seatingActs.publish, { workshop, schedule: first })
  expect(await seat()).toEqual(before)
})

test('refuses another plan once a round has been opened, and keeps the one people sit by', async () => {
  const { workshop, secretariat, solveAndPublish } = await makeSeating(app)
  const schedule = await solveAndPublish()
  await clockPort(app).startClock(workshop, 1, 20)
  const other = randomUUID()
  await secretariat.act(seatingActs.solve, { workshop, schedule: other, seed: 2 })
  const refusal = await secretariat.refusal(seatingActs.publish, { workshop, schedule: other })
  expect(refusal.code).toBe('seating.rounds-begun')
  expect(await secretariat.act(seatingActs.publish, { workshop, schedule })).toEqual({ schedule })
})
