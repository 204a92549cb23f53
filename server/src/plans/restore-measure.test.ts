import { randomUUID } from 'node:crypto'
import { plansActs, plansViews } from '@kapihan/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeasure, makePlanners } from '../../test/make/measure.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses to restore what the party never had', async () => {
  const { workshop, phl, bhr } = await makePlanners(app)
  expect((await phl.refusal(plansActs.restoreMeasure, { workshop, measure: randomUUID() })).code).toBe('base.unknown')
  const { id } = await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  await phl.act(plansActs.removeMeasure, { workshop, measure: id })
  expect((await bhr.refusal(plansActs.restoreMeasure, { workshop, measure: id })).code).toBe('base.unknown')
  expect((await bhr.view(plansViews.plan, { workshop })).measures).toEqual([])
})

test('puts a removed measure back as it was, revision included', async () => {
  const { workshop, phl } = await makePlanners(app)
  const { id, ...content } = makeMeasure()
  await phl.act(plansActs.addMeasure, { workshop, id, ...content })
  const edited = await phl.act(plansActs.editMeasure, {
    workshop,
    measure: id,
    revision: 1,
    ...content,
    title: 'Second wording',
  })
  await phl.act(plansActs.removeMeasure, { workshop, measure: id })
  expect(await phl.act(plansActs.restoreMeasure, { workshop, measure: id })).toEqual(edited)
  expect((await phl.view(plansViews.plan, { workshop })).measures).toEqual([edited])
})
