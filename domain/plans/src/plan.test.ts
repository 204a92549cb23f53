import { expect, test } from 'vitest'
import type { Measure } from './measure.ts'
import { planOf, planParty } from './plan.ts'

const measure = (title: string, objective: number, action: string | null): Measure => ({
  id: '3f2a1c0d-9e8f-4a3b-8b1e-0195e7f06d2b',
  revision: 1,
  title,
  objective,
  action,
  leadMinistry: null,
  indicator: null,
  start: null,
  end: null,
  informedBy: null,
})

test('orders measures as the Compact does, and those without an action after those with one', () => {
  const plan = planOf('PHL', [
    measure('Last', 23, null),
    measure('No action', 5, null),
    measure('Beta', 5, 'GCM:5:d'),
    measure('Alpha', 5, 'GCM:5:d'),
    measure('First', 5, 'GCM:5:a'),
    measure('Ninth objective', 9, null),
  ])
  expect(plan.measures.map(({ title }) => title)).toEqual([
    'First',
    'Alpha',
    'Beta',
    'No action',
    'Ninth objective',
    'Last',
  ])
})

test('a plan belongs to a state: no party, a stakeholder and a small letter are all refused', () => {
  expect(planParty('BHR')).toBe('BHR')
  for (const party of [null, 'trade-unions', 'phl', 'PHLX']) expect(() => planParty(party)).toThrow('plans.no-party')
})
