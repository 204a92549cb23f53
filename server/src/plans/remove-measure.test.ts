import { plansActs, plansViews } from '@kapihan/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeasure, makePlanners } from '../../test/make/measure.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses to remove another party’s measure', async () => {
  const { workshop, phl, bhr } = await makePlanners(app)
  const { id } = await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  expect((await bhr.refusal(plansActs.removeMeasure, { workshop, measure: id })).code).toBe('base.unknown')
  expect((await phl.view(plansViews.plan, { workshop })).measures).toHaveLength(1)
})

test('takes a measure out of the plan; a second time changes nothing', async () => {
  const { workshop, phl } = await makePlanners(app)
  const kept = await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  const { id } = await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'To go' }) })
  await phl.act(plansActs.removeMeasure, { workshop, measure: id })
  expect(await phl.act(plansActs.removeMeasure, { workshop, measure: id })).toEqual({ measure: id })
  expect((await phl.view(plansViews.plan, { workshop })).measures).toEqual([kept])
})

test('refuses to edit a measure while it is removed', async () => {
  const { workshop, phl } = await makePlanners(app)
  const { id, ...content } = makeMeasure()
  await phl.act(plansActs.addMeasure, { workshop, id, ...content })
  await phl.act(plansActs.removeMeasure, { workshop, measure: id })
  const edit = { workshop, measure: id, revision: 1, ...content, title: 'Too late' }
  expect((await phl.refusal(plansActs.editMeasure, edit)).code).toBe('plans.measure-removed')
})
