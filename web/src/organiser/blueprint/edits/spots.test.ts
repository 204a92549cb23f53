import { Blueprint, checkDesign } from '@kapihan/blueprint'
import { describe, expect, it } from 'vitest'
import { asNotedDesign as design } from '../../example.ts'
import {
  aimsServedSpot,
  attributionSpot,
  confirmedSpot,
  minutesOfRounds,
  questionSpot,
  questionsSpot,
  readQuestions,
  roundsOfMinutes,
  roundsSpot,
  written,
  writtenQuestions,
} from './spots.ts'

describe('the rounds spot', () => {
  it('lays the day anew where the rounds fit, so that nothing speaks against the time any more', () => {
    const made = roundsSpot.write(design, roundsOfMinutes(design, 75))
    expect(checkDesign(made).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(made.sessions.flatMap(({ kind, start }) => (kind === 'cafe' ? [start] : []))).toEqual([
      '11:45',
      '15:00',
      '16:30',
    ])
  })

  it('only changes lengths where they do not fit, and the design stays sound', () => {
    const made = roundsSpot.write(design, roundsOfMinutes(design, 120))
    expect(made.rounds.minutes).toBe(120)
    expect(made.sessions.map(({ start }) => start)).toEqual(design.sessions.map(({ start }) => start))
    expect(Blueprint.safeParse(made).success).toBe(true)
  })

  it('brings starts and lengths back when its old value is written', () => {
    const before = roundsSpot.read(design)
    expect(roundsSpot.write(roundsSpot.write(design, roundsOfMinutes(design, 75)), before)).toEqual(design)
    expect(minutesOfRounds(before)).toBe(90)
  })
})

describe('spots', () => {
  it('hold what they are given', () => {
    const question = questionSpot('b', 'b-2')
    const values: [typeof question, string][] = [
      [question, written({ en: 'How?', ar: 'كيف؟' })],
      [attributionSpot('opening'), 'on-record'],
      [confirmedSpot('keynote', 0), 'false'],
      [aimsServedSpot('closing'), ''],
      [aimsServedSpot('keynote'), 'aim-2 aim-3'],
    ]
    for (const [spot, value] of values) expect(spot.read(spot.write(design, value))).toBe(value)
  })

  it('read a text the same whatever the order of its languages', () => {
    expect(written({ ar: 'ج', en: 'c' })).toBe(written({ en: 'c', ar: 'ج' }))
  })

  it('can take a question away and leave those of other topics alone', () => {
    const spot = questionsSpot('a')
    const fewer = readQuestions(spot.read(design)).slice(1)
    const made = spot.write(design, writtenQuestions(fewer))
    expect(made.topics.map(({ questions }) => questions.length)).toEqual([2, 3, 3])
  })
})
