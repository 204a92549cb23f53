import { randomUUID } from 'node:crypto'
import { outcomeActs } from '@kapihan/outcome'
import { plansActs, plansViews } from '@kapihan/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeasure, makePlanners } from '../../test/make/measure.ts'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('refuses everyone who is no planner, and a planner whose link names no state', async () => {
  const { workshop } = await makePlanners(app)
  const sent = { workshop, ...makeMeasure() }
  expect((await app.anyone.refusal(plansActs.addMeasure, sent)).code).toBe('base.not-signed-in')
  const secretariat = await app.as('secretariat', { workshop })
  expect((await secretariat.refusal(plansActs.addMeasure, sent)).code).toBe('base.not-allowed')
  const stateless = await app.as('planner', { workshop })
  const refusal = await stateless.refusal(plansActs.addMeasure, sent, 'fr')
  expect(refusal).toMatchObject({
    code: 'plans.no-party',
    message: expect.stringMatching(/^Un plan national/) as string,
  })
  const union = await app.as('planner', { workshop, party: 'trade-unions' })
  expect((await union.refusal(plansActs.addMeasure, sent)).code).toBe('plans.no-party')
})

test('refuses a party in the input: whose plan it is follows from the link', async () => {
  const { workshop, phl } = await makePlanners(app)
  const refusal = await phl.refusal(plansActs.addMeasure, { workshop, ...makeMeasure(), party: 'BHR' })
  expect(refusal).toMatchObject({ code: 'base.invalid', detail: { fields: ['party (unknown)'] } })
})

test('refuses a measure that contradicts itself, and saves nothing of it', async () => {
  const { workshop, phl } = await makePlanners(app)
  const elsewhere = await phl.refusal(plansActs.addMeasure, { workshop, ...makeMeasure({ objective: 6 }) })
  expect(elsewhere).toMatchObject({ code: 'plans.action-elsewhere', detail: { objective: 6 } })
  const backwards = await phl.refusal(plansActs.addMeasure, { workshop, ...makeMeasure({ end: '2019-01-01' }) })
  expect(backwards.code).toBe('plans.ends-before-start')
  expect((await phl.view(plansViews.plan, { workshop })).measures).toEqual([])
})

test('adds a measure at revision 1, and takes the same one twice as once', async () => {
  const { workshop, phl } = await makePlanners(app)
  const measure = makeMeasure({ leadMinistry: null, end: null })
  expect(await phl.act(plansActs.addMeasure, { workshop, ...measure })).toEqual({ ...measure, revision: 1 })
  await phl.act(plansActs.addMeasure, { workshop, ...measure })
  expect(await phl.view(plansViews.plan, { workshop })).toEqual({
    party: 'PHL',
    measures: [{ ...measure, revision: 1 }],
  })
})

test('takes other content under a used id not at all, but lets another party use the id', async () => {
  const { workshop, phl, bhr } = await makePlanners(app)
  const measure = makeMeasure()
  await phl.act(plansActs.addMeasure, { workshop, ...measure })
  const other = await phl.refusal(plansActs.addMeasure, { workshop, ...measure, title: 'Something else' })
  expect(other.code).toBe('base.id-taken')
  await bhr.act(plansActs.addMeasure, { workshop, ...measure, title: 'Of another state' })
  expect((await phl.view(plansViews.plan, { workshop })).measures).toEqual([{ ...measure, revision: 1 }])
})

test('refuses a paragraph the outcome document does not have, and keeps the link to one that goes later', async () => {
  const { workshop, rapporteur, onTheme } = await makeDocument(app)
  const phl = await app.as('planner', { workshop, party: 'PHL' })
  const invented = makeMeasure({ informedBy: { paragraph: randomUUID() } })
  const refusal = await phl.refusal(plansActs.addMeasure, { workshop, ...invented })
  expect(refusal).toMatchObject({ code: 'base.unknown', detail: { what: 'paragraph' } })
  const measure = makeMeasure({ informedBy: { paragraph: onTheme.id } })
  const added = await phl.act(plansActs.addMeasure, { workshop, ...measure })
  await rapporteur.act(outcomeActs.removeParagraph, { workshop, paragraph: onTheme.id, revision: 1 })
  expect(await phl.act(plansActs.addMeasure, { workshop, ...measure })).toEqual(added)
  expect((await phl.view(plansViews.plan, { workshop })).measures).toEqual([added])
})
