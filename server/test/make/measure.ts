import { randomUUID } from 'node:crypto'
import type { MeasureContent } from '@kapihan/plans'
import type { TestApp } from '../start.ts'

/** What an act sends for a measure on regular pathways, with what a test cares about. */
export const makeMeasure = (some: Partial<MeasureContent & { id: string }> = {}): MeasureContent & { id: string } => ({
  id: randomUUID(),
  title: 'Let seasonal permits follow the season',
  objective: 5,
  action: 'GCM:5:d',
  leadMinistry: 'Ministry of Labour',
  indicator: 'Days from application to permit',
  start: '2019-09-01',
  end: '2020-12-31',
  informedBy: null,
  ...some,
})

let made = 0

/** Planners of two states in one workshop of their own. */
export async function makePlanners(app: TestApp) {
  const workshop = `planned-${++made}`
  const phl = await app.as('planner', { workshop, party: 'PHL' })
  const bhr = await app.as('planner', { workshop, party: 'BHR' })
  return { workshop, phl, bhr }
}
