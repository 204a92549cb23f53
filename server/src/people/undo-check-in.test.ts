import { randomUUID } from 'node:crypto'
import { peopleActs, peopleViews } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses the secretariat, who is not at the desk, and somebody who is not on the list', async () => {
  const { workshop, secretariat, desk, idOf } = await makePeople(app, ...threePeople)
  const { undoCheckIn } = peopleActs
  const person = await idOf('Macchiato')
  expect((await secretariat.refusal(undoCheckIn, { workshop, person })).code).toBe('base.not-allowed')
  expect((await desk.refusal(undoCheckIn, { workshop, person: randomUUID() })).code).toBe('people.unknown-person')
})

test('takes a check-in back, and bears being sent twice', async () => {
  const { workshop, desk, idOf } = await makePeople(app, ...threePeople)
  const person = await idOf('Macchiato')
  await desk.act(peopleActs.checkIn, { workshop, by: { person } })
  await desk.act(peopleActs.undoCheckIn, { workshop, person })
  expect(await desk.act(peopleActs.undoCheckIn, { workshop, person })).toMatchObject({
    person: { familyName: 'Macchiato' },
  })
  expect(await desk.view(peopleViews.find, { workshop, text: 'macch' })).toMatchObject([{ checkedIn: false }])
  expect(await desk.act(peopleActs.checkIn, { workshop, by: { person } })).toMatchObject({ already: false })
})
