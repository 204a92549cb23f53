import { gapNames, planColumns, plansActs, plansViews } from '@kapihan/plans'
import type { Language } from '@kapihan/base'
import { outcomeActs } from '@kapihan/outcome'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeasure, makePlanners } from '../../test/make/measure.ts'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'
import { textInZip } from '../../test/unzip.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

async function exported(tab: Tab, workshop: string, language: Language) {
  const input = encodeURIComponent(JSON.stringify({ workshop, language }))
  const response = await tab.request(`/api/view/${plansViews.export.name}?input=${input}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const [head = [], ...rows] = await readSheet(bytes)
  const xml = textInZip(bytes, 'xl/worksheets/sheet1.xml')
  return { head, rows, xml, headers: response.headers }
}

test('holds a plan line by line, read back as it was written', async () => {
  const { workshop, phl } = await makePlanners(app)
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure() })
  await phl.act(plansActs.addMeasure, {
    workshop,
    ...makeMeasure({
      title: 'Licence recruiters',
      objective: 6,
      action: null,
      leadMinistry: null,
      indicator: null,
      end: null,
    }),
  })
  const { head, rows, headers } = await exported(phl, workshop, 'en')
  expect(head).toEqual(Object.values(planColumns).map(({ en }) => en))
  expect(rows).toEqual([
    [
      'Objective 5: Regular pathways',
      'Objective 5, action (d)',
      'Let seasonal permits follow the season',
      'Ministry of Labour',
      'Days from application to permit',
      new Date('2019-09-01T00:00:00Z'),
      new Date('2020-12-31T00:00:00Z'),
      null,
      null,
    ],
    [
      'Objective 6: Fair recruitment, decent work',
      null,
      'Licence recruiters',
      null,
      null,
      new Date('2019-09-01T00:00:00Z'),
      null,
      ['lead', 'indicator', 'dates'].map((gap) => gapNames[gap as 'lead'].en).join(', '),
      null,
    ],
  ])
  expect(headers.get('content-disposition')).toBe('attachment; filename="national-plan-PHL.xlsx"')
  expect(headers.get('content-type')).toMatch(/spreadsheetml/)
})

test('is headed in the reader’s language, and for Arabic laid out from the right', async () => {
  const { workshop, phl } = await makePlanners(app)
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'تقصير مدة الإجراءات' }) })
  const arabic = await exported(phl, workshop, 'ar')
  expect(arabic.head).toEqual(Object.values(planColumns).map(({ ar }) => ar))
  expect(arabic.rows[0]?.slice(0, 3)).toEqual([
    'الهدف 5: المسارات النظامية',
    'الهدف 5، الإجراء (د)',
    'تقصير مدة الإجراءات',
  ])
  expect(arabic.xml).toMatch(/<sheetView[^>]*rightToLeft="(1|true)"/)
  const french = await exported(phl, workshop, 'fr')
  expect(french.head[3]).toBe('Ministère chef de file')
  expect(french.xml).not.toMatch(/rightToLeft/)
})

test('never turns what somebody wrote into a formula', async () => {
  const { workshop, phl } = await makePlanners(app)
  const dangerous = ['=HYPERLINK("http://x.example","y")', '+1+1', '-2', '@SUM(A1)', '=1<2&"</t>"', '007']
  for (const title of dangerous)
    await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title, leadMinistry: title }) })
  const { rows, xml } = await exported(phl, workshop, 'en')
  expect(rows.map((row) => row[2]).sort()).toEqual([...dangerous].sort())
  expect(rows.map((row) => row[3]).sort()).toEqual([...dangerous].sort())
  expect(xml).not.toMatch(/<f[ >]/)
})

test('survives characters a spreadsheet has no form for', async () => {
  const { workshop, phl } = await makePlanners(app)
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'Permits\uFFFF and\uFFFE visas' }) })
  expect((await exported(phl, workshop, 'en')).rows[0]?.[2]).toBe('Permits and visas')
})

test('holds the plan of the party asking and of no other', async () => {
  const { workshop, phl, bhr } = await makePlanners(app)
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ title: 'Of the Philippines' }) })
  expect((await exported(phl, workshop, 'en')).rows).toHaveLength(1)
  const other = await exported(bhr, workshop, 'en')
  expect(other.rows).toEqual([])
  expect(other.headers.get('content-disposition')).toContain('BHR')
})

test('numbers the paragraph a measure is informed by as the document does now, and leaves out one that is gone', async () => {
  const { workshop, rapporteur, onTheme, document } = await makeDocument(app)
  const number = document.sections.flatMap((one) => one.paragraphs).findIndex(({ id }) => id === onTheme.id) + 1
  const phl = await app.as('planner', { workshop, party: 'PHL' })
  await phl.act(plansActs.addMeasure, { workshop, ...makeMeasure({ informedBy: { paragraph: onTheme.id } }) })
  expect((await exported(phl, workshop, 'en')).rows[0]?.at(-1)).toBe(number)
  await rapporteur.act(outcomeActs.removeParagraph, { workshop, paragraph: onTheme.id, revision: 1 })
  expect((await exported(phl, workshop, 'en')).rows[0]?.at(-1)).toBe(null)
})
