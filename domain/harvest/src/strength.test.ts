import { languages } from '@kapihan/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strengthNote, strengthOf, strengths } from './strength.ts'

const of = (cards: number, ofCards: number, roomRounds: number, ofRoomRounds: number) =>
  strengthOf({ cards, ofCards, roomRounds, ofRoomRounds })

describe('the strength words', () => {
  it.each([
    [0, 100, 0, 3, null],
    [1, 100, 1, 3, 'one'],
    [2, 100, 2, 3, 'a few'],
    [4, 4, 3, 3, 'a few'],
    [5, 100, 2, 3, 'several'],
    [9, 9, 3, 3, 'several'],
    [10, 51, 3, 3, 'several'],
    [10, 50, 2, 4, 'many'],
    [10, 50, 2, 5, 'several'],
    [50, 100, 3, 3, 'many'],
    [51, 100, 3, 3, 'most'],
    [51, 100, 2, 4, 'many'],
  ])('%i of %i cards from %i of %i room-rounds is %s', (cards, ofCards, roomRounds, ofRoomRounds, word) => {
    expect(of(cards, ofCards, roomRounds, ofRoomRounds)).toBe(word)
  })

  it('never call cards of a single room-round more than a few, since one person may write several', () => {
    expect(of(90, 100, 1, 9)).toBe('a few')
    expect(of(90, 90, 1, 1)).toBe('a few')
  })

  it('never weaken when more cards or room-rounds of the same field carry the point', () => {
    const fields = fc.record({
      ofCards: fc.integer({ min: 1, max: 200 }),
      ofRoomRounds: fc.integer({ min: 1, max: 12 }),
    })
    const shares = fc.tuple(fc.nat(1_000), fc.nat(1_000))
    fc.assert(
      fc.property(fields, shares, shares, ({ ofCards, ofRoomRounds }, cards, cells) => {
        const part = (share: number, whole: number) => 1 + Math.floor((share * (whole - 1)) / 1_000)
        const rank = (which: (a: number, b: number) => number) => {
          const word = of(part(which(...cards), ofCards), ofCards, part(which(...cells), ofRoomRounds), ofRoomRounds)
          return strengths.indexOf(word!)
        }
        expect(rank(Math.max)).toBeGreaterThanOrEqual(rank(Math.min))
      }),
    )
  })
})

it('prints the thresholds it computes with, in every language', () => {
  for (const language of languages) {
    const numbers = strengthNote[language]?.match(/\d+/g)
    expect(numbers, language).toEqual(['2', '4', '5', '10', '20', '10'])
  }
})
