import { Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { editMeasure, gapsOf, MeasureContent, newMeasure, sameContent, type Measure } from './measure.ts'

const id = '3f2a1c0d-9e8f-4a3b-8b1e-0195e7f06d2b'
const content: MeasureContent = {
  title: 'Shorten the procedure for seasonal permits',
  objective: 5,
  action: 'GCM:5:d',
  leadMinistry: 'Ministry of Labour',
  indicator: 'Days from application to permit',
  start: '2019-09-01',
  end: '2020-12-31',
  informedBy: null,
}
const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (cause) {
    if (cause instanceof Refusal) return cause.code
    throw cause
  }
  return 'not refused'
}

test('a measure with ministry, indicator and both dates lacks nothing', () => {
  expect(gapsOf(content)).toEqual([])
})

test('a measure that is only a title lacks all three, in the order a ministry settles them', () => {
  expect(gapsOf({ leadMinistry: null, indicator: null, start: null, end: null })).toEqual([
    'lead',
    'indicator',
    'dates',
  ])
})

test('one date of two is a gap, and an action not taken up is none', () => {
  expect(gapsOf({ ...content, end: null })).toEqual(['dates'])
  expect(gapsOf({ ...content, start: null })).toEqual(['dates'])
  expect(gapsOf({ ...content, action: null } as MeasureContent)).toEqual([])
})

test('refuses an action of another objective', () => {
  expect(codeOf(() => newMeasure(id, { ...content, objective: 6 }))).toBe('plans.action-elsewhere')
  expect(newMeasure(id, { ...content, objective: 6, action: 'GCM:6:a' }).revision).toBe(1)
})

test('refuses an end before the start, and takes both on one day', () => {
  expect(codeOf(() => newMeasure(id, { ...content, end: '2019-08-31' }))).toBe('plans.ends-before-start')
  expect(newMeasure(id, { ...content, end: content.start }).end).toBe('2019-09-01')
})

test('refuses dates that do not exist or lie in another century', () => {
  const parses = (start: string) => MeasureContent.safeParse({ ...content, start }).success
  expect([parses('2019-02-29'), parses('0219-09-01'), parses('1.9.2019'), parses('2019-09-01')]).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('refuses a title of blanks and one of 201 characters, and trims', () => {
  const titled = (title: string) => MeasureContent.safeParse({ ...content, title })
  expect(titled('   ').success).toBe(false)
  expect(titled('é'.repeat(201)).success).toBe(false)
  expect(titled(` ${'é'.repeat(200)} `).data?.title).toHaveLength(200)
})

test('an edit counts the revision up and keeps the id', () => {
  const stored: Measure = { ...content, id, revision: 3 }
  expect(editMeasure(stored, 3, { ...content, indicator: null })).toEqual({
    ...content,
    id,
    revision: 4,
    indicator: null,
  })
})

test('an edit sent twice is made once', () => {
  const edited = editMeasure({ ...content, id, revision: 1 }, 1, { ...content, title: 'Other' })
  expect(editMeasure(edited, 1, { ...content, title: 'Other' })).toBe(edited)
})

test('refuses an edit of a measure that a colleague has saved meanwhile, and one that contradicts itself', () => {
  const stored: Measure = { ...content, id, revision: 2 }
  expect(codeOf(() => editMeasure(stored, 1, { ...content, title: 'Other' }))).toBe('plans.changed-meanwhile')
  expect(codeOf(() => editMeasure(stored, 2, { ...content, objective: 7 }))).toBe('plans.action-elsewhere')
})

test('sameness looks at every field and at no revision', () => {
  expect(sameContent({ ...content, id, revision: 7 } as MeasureContent, content)).toBe(true)
  const others: Partial<MeasureContent>[] = [
    { title: 'x' },
    { objective: 6 },
    { action: null },
    { leadMinistry: null },
    { indicator: null },
    { start: null },
    { end: null },
    { informedBy: { paragraph: id } },
  ]
  for (const other of others) expect(sameContent({ ...content, ...other }, content)).toBe(false)
})
