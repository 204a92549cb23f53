import { peopleViews } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('tells everybody their own name and delegation and nobody else’s', async () => {
  const { workshop, idOf } = await makePeople(app, ...threePeople)
  for (const familyName of ['Macchiato', 'القهوة', 'Macchiato']) {
    const participant = await app.as('participant', { workshop, person: await idOf(familyName) })
    expect(await participant.view(peopleViews.me, { workshop })).toMatchObject({ familyName })
  }
})

test('does not know a participant who is not, or no longer, on the list', async () => {
  const { workshop, take, idOf } = await makePeople(app, ...threePeople)
  const gone = await app.as('participant', { workshop, person: await idOf('Macchiato') })
  await take('Zonda,Brisa,PHL,Government,')
  await expect(gone.view(peopleViews.me, { workshop })).rejects.toThrow('people.unknown-person')
  const nobody = await app.as('participant', { workshop })
  await expect(nobody.view(peopleViews.me, { workshop })).rejects.toThrow('people.unknown-person')
})
