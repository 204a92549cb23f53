import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDesign } from './check-design.ts'
import { example, session } from './example.ts'
import { longestRoundThatFits, withRoundMinutes } from './lay-day.ts'
import type { Blueprint } from './parts.ts'
import { timeOf } from './time.ts'

const ofTime = new Set(
  ['day-too-full', 'outside-hours', 'sessions-overlap', 'no-changeover'].map((name) => `blueprint.finding.${name}`),
)
const timeFindings = (blueprint: Blueprint) => checkDesign(blueprint).filter(({ code }) => ofTime.has(code))

/** One day: a few plenaries, then rounds, one after the other from ten o'clock without regard for hours or changeovers. */
const designs = fc
  .record({
    plenaries: fc.array(fc.integer({ min: 1, max: 18 }), { maxLength: 3 }),
    minutes: fc.integer({ min: 3, max: 24 }).map((fives) => fives * 5),
    count: fc.integer({ min: 2, max: 4 }),
    changeoverMinutes: fc.integer({ min: 0, max: 20 }),
    hours: fc.array(fc.integer({ min: 6, max: 40 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ plenaries, minutes, count, changeoverMinutes, hours }) => {
    const lengths = [...plenaries.map((fives) => fives * 5), ...Array.from({ length: count }, () => minutes)]
    const sessions = lengths.map((length, at) => {
      const start = timeOf(10 * 60 + lengths.slice(0, at).reduce((sum, earlier) => sum + earlier, 0))
      return session(`s-${at}`, start, length, at < plenaries.length ? {} : { round: at - plenaries.length + 1 })
    })
    const blocks = hours.map((fives, at) => ({
      day: 1,
      start: timeOf(8 * 60 + at * 240),
      end: timeOf(8 * 60 + at * 240 + fives * 5),
    }))
    return example({ sessions, blocks, rounds: { count, minutes, changeoverMinutes, briefMinutes: 5 } })
  })

describe('laying a day', () => {
  it('leaves nothing about time to find where it succeeds', () => {
    fc.assert(
      fc.property(designs, fc.integer({ min: 15, max: 120 }), (design, minutes) => {
        const laid = withRoundMinutes(design, minutes)
        fc.pre(laid !== null)
        expect(timeFindings(laid)).toEqual([])
      }),
    )
  })

  it('keeps the order of sessions and every length but that of the rounds', () => {
    fc.assert(
      fc.property(designs, fc.integer({ min: 15, max: 120 }), (design, minutes) => {
        const laid = withRoundMinutes(design, minutes)
        fc.pre(laid !== null)
        const inOrder = [...laid.sessions].sort((one, other) => one.start.localeCompare(other.start))
        expect(inOrder.map(({ key }) => key)).toEqual(design.sessions.map(({ key }) => key))
        expect(laid.sessions.map((one) => one.minutes)).toEqual(
          design.sessions.map((one) => (one.kind === 'cafe' ? minutes : one.minutes)),
        )
      }),
    )
  })

  it('never succeeds on a day the checker calls too full', () => {
    fc.assert(
      fc.property(designs, (design) => {
        fc.pre(timeFindings(design).some(({ code }) => code.endsWith('day-too-full')))
        expect(withRoundMinutes(design, design.rounds.minutes)).toBeNull()
      }),
    )
  })

  it('mends with the longest round there is: five minutes more would not fit', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const longest = longestRoundThatFits(design)
        fc.pre(longest !== null)
        expect(withRoundMinutes(design, longest)).not.toBeNull()
        if (longest + 5 <= design.rounds.minutes) expect(withRoundMinutes(design, longest + 5)).toBeNull()
      }),
    )
  })
})
