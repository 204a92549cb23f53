import { blueprintActs } from '@kapihan/blueprint'
import { peopleActs } from '@kapihan/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { designsFolder, makeDraft } from '../../test/make/blueprint.ts'
import { listFile } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { registered, seedPeople } from './index.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

async function releasedWorkshop() {
  const made = await makeDraft(app)
  const release = { draft: made.draft, revision: 1, number: 1, note: 'First', despiteFindings: false }
  await made.secretariat.act(blueprintActs.release, { workshop: made.workshop, ...release })
  const everybody = () => registered(app.stores.identity.db, made.workshop)
  return { ...made, everybody, seed: () => seedPeople(app.stores.identity, made.workshop, designsFolder) }
}

test('takes over the workshop’s list once, even when two processes start together', async () => {
  const { seed, everybody } = await releasedWorkshop()
  await Promise.all([seed(), seed()])
  const first = await everybody()
  await seed()
  expect([first.people.length, first.delegations.length]).toEqual([150, 119])
  expect(await everybody()).toEqual(first)
})

test('leaves alone what the secretariat has changed since', async () => {
  const { workshop, secretariat, seed, everybody } = await releasedWorkshop()
  await seed()
  await secretariat.act(peopleActs.importList, { workshop, ...listFile('Zonda,Brisa,PHL,Government,') })
  const changed = await everybody()
  await seed()
  expect(await everybody()).toEqual(changed)
  expect(changed.people.length).toBe(150 - 4 + 1)
})

test('a folder without a list is left without people', async () => {
  const { workshop, everybody } = await releasedWorkshop()
  await seedPeople(app.stores.identity, workshop, `${designsFolder}people/`)
  expect((await everybody()).people).toEqual([])
})
