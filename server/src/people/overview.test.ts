import { peopleViews } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('counts people, delegations and states by constituency and level', async () => {
  const { workshop, secretariat } = await makePeople(
    app,
    ...threePeople,
    'Alizé,Brisa,PHL,Government,',
    'Halo,A,VAT,Government,',
  )
  expect(await secretariat.view(peopleViews.overview, { workshop })).toEqual({
    people: 5,
    delegations: 4,
    states: 2,
    roomStaff: 0,
    byConstituency: [
      { constituency: 'government', people: 4, delegations: 3 },
      { constituency: 'civil-society', people: 1, delegations: 1 },
    ],
    byLevel: [
      { level: 'political', people: 0 },
      { level: 'expert', people: 5 },
    ],
  })
})

test('is not for the desk', async () => {
  const { workshop, desk } = await makePeople(app, ...threePeople)
  await expect(desk.view(peopleViews.overview, { workshop })).rejects.toThrow('base.not-allowed')
})
