import { describe, expect, it } from 'vitest'
import { Agenda, releaseAgenda } from './agenda.ts'
import { example } from './example.ts'

const blueprint = () =>
  example({
    milestones: [
      { key: 'draft', title: { en: 'Draft' }, kind: 'draft', ours: true, when: { after: 'workshop-end', days: 7 } },
    ],
  })

describe('a released agenda', () => {
  it('names its workshop, number and note, and holds dates instead of distances', () => {
    const agenda = releaseAgenda(blueprint(), 3, 'Rooms changed')
    expect(agenda).toMatchObject({ workshop: 'example', number: 3, note: 'Rooms changed' })
    expect(agenda.milestones).toEqual([
      { key: 'draft', title: { en: 'Draft' }, kind: 'draft', ours: true, date: '2019-03-28' },
    ])
  })

  it('keeps the name of the draft to the secretariat', () => {
    expect(releaseAgenda(blueprint(), 1, 'First')).not.toHaveProperty('design')
  })

  it('is what it says after a journey as JSON', () => {
    const agenda = releaseAgenda(blueprint(), 1, 'First')
    expect(Agenda.parse(JSON.parse(JSON.stringify(agenda)))).toEqual(agenda)
  })

  it('is not reached by what is done to the blueprint afterwards', () => {
    const draft = blueprint()
    const agenda = releaseAgenda(draft, 1, 'First')
    draft.rooms[0]!.name.en = 'Elsewhere'
    draft.sessions[0]!.aims.push('aim-1')
    expect(agenda).toEqual(releaseAgenda(blueprint(), 1, 'First'))
  })
})
