import type { Round } from '@kapihan/cafe'
import { describe, expect, it } from 'vitest'
import { fittingAgenda as agenda } from '../example.ts'
import { lifeOf, type Facts } from './life.ts'
import { threeNumbers } from './three-numbers.ts'

const rounds = (...states: Round['state'][]): Round[] => states.map((state, index) => ({ round: index + 1, state }))
const planned = rounds('planned', 'planned', 'planned')
const held = rounds('closed', 'closed', 'closed')

function now(facts: Facts): string {
  const stage = lifeOf(facts).find(({ state }) => state === 'now')
  return `${stage?.kind ?? 'none'}${stage?.day ?? ''}`
}

describe('where the workshop is', () => {
  it.each<[string, Facts]>([
    ['note', {}],
    ['people', { agenda, people: 0, seated: false, rounds: planned }],
    ['seats', { agenda, people: 150, seated: false, rounds: planned }],
    ['day1', { agenda, people: 150, seated: true, rounds: planned }],
    ['day1', { agenda, people: 150, seated: true, rounds: rounds('closed', 'open', 'planned') }],
    [
      'day1',
      { agenda, people: 150, seated: true, rounds: rounds('closed', 'open', 'planned'), paragraphs: 12, blocks: 0 },
    ],
    ['day2', { agenda, people: 150, seated: true, rounds: held, paragraphs: 0 }],
    ['document', { agenda, people: 150, seated: true, rounds: held, paragraphs: 12, blocks: 3 }],
    ['plans', { agenda, people: 150, seated: true, rounds: held, paragraphs: 12, blocks: 0 }],
  ])('%s', (stage, facts) => {
    expect(now(facts)).toBe(stage)
  })

  it('takes what lies before a round that was opened as done, also for who may not see the people', () => {
    const facts: Facts = { agenda, rounds: rounds('open', 'planned', 'planned') }
    expect(lifeOf(facts).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'ahead', 'ahead', 'ahead'])
  })

  it('is on one line from the note to the plans, with the days of the agenda', () => {
    expect(lifeOf({ agenda }).map(({ kind }) => kind)).toEqual([
      'note',
      'people',
      'seats',
      'day',
      'day',
      'document',
      'plans',
    ])
  })
})

describe('the three numbers', () => {
  const progress = { cards: 87, placed: 80, unplaced: 7, dropped: 0, disagreementsUnanswered: 1 }
  const board = { cards: [], themes: [], progress }
  const expected = { people: 150, delegations: 119, states: 80 }
  const known = { agenda, people: 150, seated: true, expected, board }
  const figures = (facts: Parameters<typeof threeNumbers>[0]) =>
    threeNumbers(facts).map(({ what, value }) => `${value} ${what}`)

  it('are about people until the first round opens', () => {
    expect(figures({ ...known, rounds: planned })).toEqual(['150 people', '119 delegations', '80 states'])
    expect(figures({ agenda, people: 0, rounds: planned })).toEqual(['150 expected', '10 sessions', '3 rooms'])
  })

  it('are about cards while the café runs, and about the harvest after it', () => {
    const open = rounds('closed', 'open', 'planned')
    expect(figures({ ...known, rounds: open })).toEqual(['1 rounds', '87 cards', '0 disagreements'])
    expect(figures({ ...known, rounds: held })).toEqual(['87 cards', '7 unplaced', '0 themes'])
  })

  it('begin with the document once there is one', () => {
    const drafted = { ...known, rounds: held, paragraphs: 12, blocks: 3 }
    expect(figures(drafted)).toEqual(['12 paragraphs', '3 blocks', '87 cards'])
  })
})
