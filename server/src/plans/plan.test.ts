import { plansActs, plansViews } from '@kapihan/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeasure, makePlanners } from '../../test/make/measure.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'
import { computed } from '../platform/view.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const titles = async (tab: Tab, workshop: string) =>
  (await tab.view(plansViews.plan, { workshop })).measures.map(({ title }) => title)
const askRaw = (tab: Tab, view: { name: string }, input: object) =>
  tab.request(`/api/view/${view.name}?input=${encodeURIComponent(JSON.stringify(input))}`)

test('one party never sees another’s measures, whoever asked first and however warm the cache is', async () => {
  const { workshop, phl, bhr } = await makePlanners(app)
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'Of the Philippines' }) })
  for (let turn = 0; turn < 3; turn++) {
    expect(await titles(phl, workshop)).toEqual(['Of the Philippines'])
    expect(await titles(bhr, workshop)).toEqual([])
  }
  await bhr.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'Of Bahrain' }) })
  for (let turn = 0; turn < 3; turn++) {
    expect(await titles(bhr, workshop)).toEqual(['Of Bahrain'])
    expect(await titles(phl, workshop)).toEqual(['Of the Philippines'])
  }
})

test('colleagues of one party share one answer, computed once', async () => {
  const { workshop, phl } = await makePlanners(app)
  const colleague = await app.as('planner', { workshop, party: 'PHL' })
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  const before = computed.get('plans.plan') ?? 0
  await titles(phl, workshop)
  await titles(colleague, workshop)
  expect((computed.get('plans.plan') ?? 0) - before).toBe(1)
})

test('a plan in one workshop is not the plan of the same party in another', async () => {
  const here = await makePlanners(app)
  const there = await makePlanners(app)
  await here.phl.act(plansActs.addMeasure, { workshop: here.workshop, ...makeMeasure() })
  expect(await titles(there.phl, there.workshop)).toEqual([])
  const response = await askRaw(here.phl, plansViews.plan, { workshop: there.workshop })
  expect(await response.json()).toMatchObject({ refusal: { code: 'base.not-signed-in' } })
})

test('a reader whose link names no state is refused both views, and so is everyone but a planner', async () => {
  const { workshop } = await makePlanners(app)
  const stateless = await app.as('planner', { workshop })
  const rapporteur = await app.as('rapporteur', { workshop })
  for (const [view, input] of [
    [plansViews.plan, { workshop }],
    [plansViews.export, { workshop, language: 'en' }],
  ] as const) {
    expect(await (await askRaw(stateless, view, input)).json()).toMatchObject({ refusal: { code: 'plans.no-party' } })
    expect(await (await askRaw(rapporteur, view, input)).json()).toMatchObject({
      refusal: { code: 'base.not-allowed' },
    })
  }
})

test('an announcement of a change names no party', async () => {
  const { workshop, phl } = await makePlanners(app)
  const heard: string[] = []
  const stop = app.live.subscribe((topics) => heard.push(...topics))
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  stop()
  expect(heard).toContain(`${workshop}/plans`)
  expect(heard.join(' ')).not.toMatch(/PHL/)
})
