import { expect, test } from 'vitest'
import { everything, findCards, fits } from './find-cards.ts'
import type { BoardCard } from './target.ts'

test('finds words in any order, whatever their case and accents', () => {
  expect(fits('Un recrutement équitable et éthique', 'ETHIQUE recrut')).toBe(true)
  expect(fits('Un recrutement équitable', 'éthique recrut')).toBe(false)
})
test('finds Arabic with and without vowel signs', () => {
  expect(fits('النُّهج القائمة على الحقوق', 'النهج')).toBe(true)
})
test('an empty search finds everything', () => {
  expect(fits('anything', '  ')).toBe(true)
})
test('narrows by topic and kind together with the words', () => {
  const card = (id: string, some: Partial<BoardCard>): BoardCard => ({
    id,
    room: 'r1',
    round: 1,
    kind: 'idea',
    text: 'Fees',
    language: null,
    question: null,
    objective: null,
    topic: 'a',
    place: { in: 'unplaced' },
    ...some,
  })
  const cards = [card('1', {}), card('2', { topic: 'b' }), card('3', { kind: 'offer' }), card('4', { text: 'Visas' })]
  const ids = (search: object) => findCards(cards, { ...everything, ...search }).map(({ id }) => id)
  expect(ids({})).toEqual(['1', '2', '3', '4'])
  expect(ids({ topic: 'a', kind: 'idea', text: 'fees' })).toEqual(['1'])
})
