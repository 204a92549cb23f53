import type { CooperationGroup } from '@kapihan/harvest'
import { expect, test } from 'vitest'
import { balances, totals } from './balance.ts'

const card = (kind: 'support' | 'offer', text: string) => ({ kind, text, topic: 'a' })
const groups: CooperationGroup[] = [
  { objective: 5, cards: [card('support', 'Training'), card('support', 'Data'), card('offer', 'Trainers')] },
  { objective: 6, cards: [card('offer', 'A register')] },
  { objective: null, cards: [card('support', 'Funds'), card('offer', 'Advice')] },
]

test('puts what is asked for beside what is offered', () => {
  expect(balances(groups).map(({ needed, offered }) => [needed.length, offered.length])).toEqual([
    [2, 1],
    [0, 1],
    [1, 1],
  ])
})
test('a meeting of need and offer counts only where both name the same objective', () => {
  expect(totals(balances(groups))).toEqual({ needed: 3, offered: 3, both: 1 })
})
