import { readFileSync } from 'node:fs'
import { languages } from '@kapihan/base'
import { Blueprint, checkDesign, releaseAgenda, resolveMilestones, withRoundMinutes } from '@kapihan/blueprint'
import { describe, expect, it } from 'vitest'

const read = (name: string): object => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object
const designed = (agenda: string) => Blueprint.parse({ ...read('blueprint.json'), ...read(agenda) })
const asNoted = designed('agenda-as-noted.json')
const thatFits = designed('agenda-that-fits.json')
const findingsAgainst = (blueprint: Blueprint) => checkDesign(blueprint).filter(({ severity }) => severity !== 'note')

describe('the concept note’s own agenda', () => {
  it('has one thing against it: day 1 needs 390 minutes where two blocks hold 360', () => {
    expect(findingsAgainst(asNoted)).toEqual([
      {
        code: 'blueprint.finding.day-too-full',
        severity: 'error',
        sessions: ['cafe-1', 'cafe-3'],
        detail: { day: 1, needs: 390, holds: 360, over: 30 },
        mend: { what: 'round-minutes', value: 75 },
      },
    ])
  })

  it('is three rounds of an hour and a half, as footnote 5 says', () => {
    expect(asNoted.rounds).toMatchObject({ count: 3, minutes: 90 })
  })

  it('lies wholly under the Chatham House Rule, as footnote 4 says', () => {
    expect(new Set(asNoted.sessions.map(({ attribution }) => attribution))).toEqual(new Set(['chatham']))
  })

  it('fits once the mend of its finding is applied', () => {
    const mended = withRoundMinutes(asNoted, 75)
    expect(mended && findingsAgainst(mended)).toEqual([])
    expect(mended?.sessions.filter(({ kind }) => kind === 'cafe').map(({ start }) => start)).toEqual([
      '11:45',
      '15:00',
      '16:30',
    ])
  })
})

describe('the agenda that fits', () => {
  it('has nothing against it', () => {
    expect(findingsAgainst(thatFits)).toEqual([])
  })

  it('opens day 2 with the outcomes, then the global and the national plenary', () => {
    expect(thatFits.sessions.filter(({ day }) => day === 2).map(({ key }) => key)).toEqual([
      'reflection',
      'global-panel',
      'national-panel',
      'closing',
    ])
  })
})

describe.each([
  ['as noted', asNoted],
  ['that fits', thatFits],
])('either agenda (%s)', (_, blueprint) => {
  it('keeps the keynote of the IOM Director General open', () => {
    const open = checkDesign(blueprint).filter(({ severity }) => severity === 'note')
    expect(open.map(({ code, sessions }) => [code, sessions])).toEqual([
      ['blueprint.finding.to-be-confirmed', ['keynote']],
    ])
  })

  it('has five aims, three topics on principle (f) and Objectives 5 and 6, three rooms, three groups', () => {
    expect(blueprint.aims.map(({ key }) => key)).toEqual(['aim-1', 'aim-2', 'aim-3', 'aim-4', 'aim-5'])
    expect(blueprint.topics.map(({ key, objectives }) => [key, objectives])).toEqual([
      ['a', []],
      ['b', [5]],
      ['c', [6]],
    ])
    expect(blueprint.topics[0]?.principles).toEqual(['f'])
    expect(blueprint.topics.map(({ framer }) => framer.en)).toEqual(['OHCHR', 'UNDP', 'ILO'])
    expect(blueprint.rooms.map(({ topic }) => topic)).toEqual(['a', 'b', 'c'])
    expect([blueprint.groups, blueprint.expectedParticipants]).toEqual([3, 150])
  })

  it('sends one outcome document to three recipients', () => {
    expect(blueprint.outputs[0]?.recipients.map(({ key }) => key)).toEqual([
      'states-and-observers',
      'iom',
      'secretary-general',
    ])
  })

  it('says every text in all four languages', () => {
    expect(incomplete(releaseAgenda(blueprint, 1, 'test'))).toEqual([])
  })

  it('moves every deadline of the document when the workshop moves', () => {
    const later = { ...blueprint, dates: { ...blueprint.dates, start: '2019-04-04', end: '2019-04-05' } }
    const dates = (of: Blueprint) => Object.fromEntries(resolveMilestones(of).map(({ key, date }) => [key, date]))
    expect(dates(blueprint)).toMatchObject({
      'draft-circulated': '2019-03-29',
      'comments-due': '2019-04-12',
      summit: '2019-11-19',
    })
    expect(dates(later)).toMatchObject({
      'draft-circulated': '2019-04-12',
      'comments-due': '2019-04-26',
      summit: '2019-11-19',
    })
  })
})

/** Paths of content values that lack a language. */
function incomplete(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value)
    return languages.filter((language) => !(language in value)).map((language) => `${path}.${language}`)
  return Object.entries(value).flatMap(([key, inner]) => incomplete(inner, `${path}.${key}`))
}
