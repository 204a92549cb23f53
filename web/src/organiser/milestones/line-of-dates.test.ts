import { describe, expect, it } from 'vitest'
import { asNotedDesign, fittingAgenda } from '../example.ts'
import { hangsOn, lineOfDates } from './line-of-dates.ts'

describe('the line of dates', () => {
  const stops = lineOfDates(fittingAgenda).map((stop) => [
    stop.what === 'workshop' ? 'workshop' : stop.milestone.key,
    stop.sinceLast,
  ])

  it('has the workshop among its milestones, and counts on from its last day', () => {
    expect(stops).toEqual([
      ['nominations-due', null],
      ['agenda-released', 7],
      ['workshop', 14],
      ['draft-circulated', 7],
      ['comments-due', 14],
      ['final-to-states-and-observers', 14],
      ['to-iom', 3],
      ['to-secretary-general', 0],
      ['summit', 204],
    ])
  })

  it('is the workshop alone where there is no milestone', () => {
    expect(lineOfDates({ ...fittingAgenda, milestones: [] })).toMatchObject([{ what: 'workshop', sinceLast: null }])
  })

  it('never counts backwards from a milestone within the workshop', () => {
    const [first] = fittingAgenda.milestones
    const during = { ...first!, date: fittingAgenda.dates.start }
    expect(lineOfDates({ ...fittingAgenda, milestones: [during] }).map(({ sinceLast }) => sinceLast)).toEqual([null, 0])
  })
})

describe('what a milestone hangs on', () => {
  it('is read from the draft with the same milestones', () => {
    const hanging = hangsOn([asNotedDesign], fittingAgenda.milestones)
    expect(hanging.get('comments-due')).toEqual({ after: 'draft-circulated', days: 14 })
  })

  it('is not guessed from a draft with others', () => {
    const other = { milestones: asNotedDesign.milestones.slice(1) }
    expect(hangsOn([other], fittingAgenda.milestones).size).toBe(0)
  })
})
