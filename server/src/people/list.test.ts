import { peopleViews } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('is not for the desk, a host or the public', async () => {
  const { workshop, desk } = await makePeople(app, ...threePeople)
  for (const tab of [desk, await app.as('host', { workshop }), app.anyone])
    await expect(tab.view(peopleViews.list, { workshop })).rejects.toThrow(/base\.not-/)
})

test('groups people by constituency and delegation, in the order of names', async () => {
  const { workshop, secretariat } = await makePeople(
    app,
    ...threePeople,
    'Alizé,Brisa,PHL,Government,',
    'Halo,A,ILO,UN,',
  )
  const list = await secretariat.view(peopleViews.list, { workshop })
  const shape = list.map(({ constituency, delegations }) => [
    constituency,
    delegations.map(({ delegation, people }) => [delegation.code, people.map(({ familyName }) => familyName)]),
  ])
  expect(shape).toEqual([
    [
      'government',
      [
        ['BHR', ['القهوة']],
        ['PHL', ['Alizé', 'Macchiato']],
      ],
    ],
    ['un-system', [['ILO', ['Halo']]]],
    ['civil-society', [['CW', ['Ñandú-Lluvia']]]],
  ])
})

test('one workshop does not see the people of another', async () => {
  await makePeople(app, ...threePeople)
  const { workshop, secretariat } = await makePeople(app)
  expect(await secretariat.view(peopleViews.list, { workshop })).toEqual([])
})
