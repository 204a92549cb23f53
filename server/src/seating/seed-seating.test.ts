import { seatingViews } from '@kapihan/seating'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft } from '../../test/make/blueprint.ts'
import { makeSeating } from '../../test/make/seating.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { seedSeating } from './index.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('solves and publishes once, and leaves alone what the secretariat did since', async () => {
  const { workshop, secretariat, solveAndPublish } = await makeSeating(app)
  await seedSeating(app.stores.identity, workshop, app.now())
  const seeded = await secretariat.view(seatingViews.schedule, { workshop })
  expect(seeded).toMatchObject({ seed: 1, published: true })
  app.advance(1000)
  const schedule = await solveAndPublish({ seed: 7 })
  await seedSeating(app.stores.identity, workshop, app.now())
  const after = await secretariat.view(seatingViews.schedule, { workshop })
  expect(after).toMatchObject({ schedule, seed: 7, published: true })
})

test('does nothing for a workshop without people or without an agenda', async () => {
  const { workshop, secretariat } = await makeDraft(app)
  await seedSeating(app.stores.identity, workshop, app.now())
  await expect(secretariat.view(seatingViews.schedule, { workshop })).rejects.toThrow('seating.not-solved-yet')
})
