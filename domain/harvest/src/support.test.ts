import { describe, expect, it } from 'vitest'
import { exampleCard } from './example.ts'
import { supportOf } from './support.ts'

const own = [
  exampleCard(1, { round: 2 }),
  exampleCard(2, { kind: 'recommendation' }),
  exampleCard(3, { kind: 'disagreement' }),
  exampleCard(4, { room: 'r2', topic: 'b', round: 2 }),
]
const others = [exampleCard(5, { round: 3 }), exampleCard(6, { room: 'r3', topic: 'b' })]
const support = supportOf('a', own, [...own, ...others])

describe('the support of a theme', () => {
  it('counts its cards by room, by round and by kind', () => {
    expect(support.byRoom).toEqual([
      { room: 'r1', cards: 3 },
      { room: 'r2', cards: 1 },
    ])
    expect(support.byRound).toEqual([
      { round: 1, cards: 2 },
      { round: 2, cards: 2 },
    ])
    expect(support.byKind).toEqual([
      { kind: 'idea', cards: 2 },
      { kind: 'recommendation', cards: 1 },
      { kind: 'disagreement', cards: 1 },
    ])
  })

  it('weighs disagreements apart, so that they never count as agreement', () => {
    expect(support.raised).toMatchObject({ cards: 3, strength: 'a few' })
    expect(support.dissent).toMatchObject({ cards: 1, roomRounds: 1, strength: 'one' })
  })

  it('measures against all cards on the topic and its own from elsewhere, and not against other topics', () => {
    expect(support.raised).toMatchObject({ cards: 3, ofCards: 5, roomRounds: 3, ofRoomRounds: 4 })
  })

  it('has no strength word without cards', () => {
    expect(supportOf('a', [], others)).toMatchObject({ cards: 0, way: [], raised: { strength: null, ofCards: 1 } })
  })
})

it('draws the way through the rounds by round and room, with the dissent of each', () => {
  expect(support.way).toEqual([
    { round: 1, room: 'r1', cards: 2, dissent: 1 },
    { round: 2, room: 'r1', cards: 1, dissent: 0 },
    { round: 2, room: 'r2', cards: 1, dissent: 0 },
  ])
})
