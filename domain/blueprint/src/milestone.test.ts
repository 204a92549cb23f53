import { describe, expect, it } from 'vitest'
import { resolveMilestones, type Milestone } from './milestone.ts'

const dates = { start: '2019-03-21', end: '2019-03-22', timeZone: 'Europe/Zurich' }
const milestone = (key: string, when: Milestone['when']): Milestone => ({
  key,
  title: { en: key },
  kind: 'draft',
  ours: true,
  when,
})
const chain = [
  milestone('comments', { after: 'draft', days: 14 }),
  milestone('draft', { after: 'workshop-end', days: 7 }),
  milestone('invitations', { after: 'workshop-start', days: -30 }),
  milestone('summit', { date: '2019-11-19' }),
]
const dated = (on: typeof dates) =>
  resolveMilestones({ dates: on, milestones: chain }).map(({ key, date }) => [key, date])

describe('milestones', () => {
  it('get their dates along the chain, earliest first, in whatever order they are written', () => {
    expect(dated(dates)).toEqual([
      ['invitations', '2019-02-19'],
      ['draft', '2019-03-29'],
      ['comments', '2019-04-12'],
      ['summit', '2019-11-19'],
    ])
  })

  it('move together with the workshop, save for those with a date of their own', () => {
    expect(dated({ ...dates, start: '2019-03-28', end: '2019-03-29' })).toEqual([
      ['invitations', '2019-02-26'],
      ['draft', '2019-04-05'],
      ['comments', '2019-04-19'],
      ['summit', '2019-11-19'],
    ])
  })
})
