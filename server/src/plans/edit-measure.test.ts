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

async function withMeasure() {
  const planners = await makePlanners(app)
  const { id, ...content } = makeMeasure()
  await planners.phl.act(plansActs.addMeasure, { workshop: planners.workshop, id, ...content })
  return { ...planners, content, edit: { workshop: planners.workshop, measure: id, revision: 1, ...content } }
}

test('refuses an edit of another party’s measure as of one that does not exist', async () => {
  const { workshop, phl, bhr, edit } = await withMeasure()
  const refusal = await bhr.refusal(plansActs.editMeasure, { ...edit, title: 'Taken over' })
  expect(refusal).toMatchObject({ code: 'base.unknown', detail: { what: 'measure' } })
  expect((await phl.view(plansViews.plan, { workshop })).measures[0]?.title).toBe(edit.title)
})

test('saves an edit once, however often it is sent', async () => {
  const { workshop, phl, edit } = await withMeasure()
  const changed = { ...edit, indicator: null, end: '2021-06-30' }
  expect(await phl.act(plansActs.editMeasure, changed)).toMatchObject({
    revision: 2,
    indicator: null,
    end: '2021-06-30',
  })
  expect(await phl.act(plansActs.editMeasure, changed)).toMatchObject({ revision: 2 })
  expect((await phl.view(plansViews.plan, { workshop })).measures).toMatchObject([{ revision: 2, indicator: null }])
})

test('refuses an edit from a revision a colleague has replaced, and keeps the colleague’s', async () => {
  const { workshop, phl, edit } = await withMeasure()
  const colleague = await app.as('planner', { workshop, party: 'PHL' })
  await colleague.act(plansActs.editMeasure, { ...edit, leadMinistry: 'Ministry of Finance' })
  const refusal = await phl.refusal(plansActs.editMeasure, { ...edit, leadMinistry: 'Ministry of Interior' }, 'ar')
  expect(refusal.code).toBe('plans.changed-meanwhile')
  expect(refusal.message).toMatch(/الزملاء/)
  expect((await phl.view(plansViews.plan, { workshop })).measures[0]?.leadMinistry).toBe('Ministry of Finance')
})

test('refuses an edit that contradicts itself', async () => {
  const { phl, edit } = await withMeasure()
  expect((await phl.refusal(plansActs.editMeasure, { ...edit, objective: 23 })).code).toBe('plans.action-elsewhere')
})

test('refuses a new link to no paragraph, and lets a measure be edited whose paragraph has gone', async () => {
  const { workshop, rapporteur, onTheme } = await makeDocument(app)
  const phl = await app.as('planner', { workshop, party: 'PHL' })
  const { id, ...content } = makeMeasure({ informedBy: { paragraph: onTheme.id } })
  await phl.act(plansActs.addMeasure, { workshop, id, ...content })
  const edit = { workshop, measure: id, revision: 1, ...content }
  const invented = await phl.refusal(plansActs.editMeasure, { ...edit, informedBy: { paragraph: randomUUID() } })
  expect(invented).toMatchObject({ code: 'base.unknown', detail: { what: 'paragraph' } })
  await rapporteur.act(outcomeActs.removeParagraph, { workshop, paragraph: onTheme.id, revision: 1 })
  expect(await phl.act(plansActs.editMeasure, { ...edit, title: 'Later' })).toMatchObject({
    revision: 2,
    title: 'Later',
  })
})
