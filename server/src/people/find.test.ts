import { peopleActs, peopleViews } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('is not for participants', async () => {
  const { workshop } = await makePeople(app, ...threePeople)
  const participant = await app.as('participant', { workshop })
  await expect(participant.view(peopleViews.find, { workshop, text: 'macch' })).rejects.toThrow('base.not-allowed')
})

test('finds by a few letters in either script, and says who is here as soon as they are', async () => {
  const { workshop, desk, idOf } = await makePeople(app, ...threePeople)
  const find = (text: string) => desk.view(peopleViews.find, { workshop, text })
  expect(await find('eloise nandu')).toMatchObject([{ familyName: 'Ñandú-Lluvia', checkedIn: false }])
  expect(await find('قهوه')).toMatchObject([{ givenName: 'سحابة', checkedIn: false }])
  await desk.act(peopleActs.checkIn, { workshop, by: { person: await idOf('القهوة') } })
  expect(await find('قهوه')).toMatchObject([{ givenName: 'سحابة', checkedIn: true }])
})

test('shows eight at most', async () => {
  const { workshop, desk } = await makePeople(
    app,
    ...[...'ABCDEFGHIJ'].map((letter) => `Moka,${letter},PHL,Government,`),
  )
  const found = await desk.view(peopleViews.find, { workshop, text: 'mok' })
  expect(found.map(({ givenName }) => givenName)).toEqual([...'ABCDEFGH'])
})
