import { expect, test } from 'vitest'
import { briefHeadings, draftLines, editBrief, linesPerHeading, signBrief, type Brief } from './brief.ts'
import { cardKinds, type Card, type CardKind } from './card.ts'

let made = 0
function card(kind: CardKind, text = `A ${kind}`): Card {
  const id = `6a1f0b3c-9d2e-4f5a-8b7c-${String(++made).padStart(12, '0')}`
  return { id, room: 'r1', round: 1, kind, text, language: 'en', question: null, objective: null, topic: 'a' }
}
const brief = (some: Partial<Brief> = {}): Brief => ({
  room: 'r1',
  round: 1,
  state: 'draft',
  revision: 3,
  lines: draftLines([card('idea')]),
  ...some,
})

test('puts every kind of card under one of the four headings, and never drops a disagreement for another kind', () => {
  const lines = draftLines(cardKinds.map((kind) => card(kind)))
  expect(lines).toHaveLength(cardKinds.length)
  expect(lines.filter((line) => line.heading === 'disputed').map((line) => line.text)).toEqual(['A disagreement'])
  expect([...new Set(lines.map((line) => line.heading))]).toEqual([...briefHeadings])
})

test('drafts the same lines whatever the order of the cards', () => {
  const cards = cardKinds.flatMap((kind) => [card(kind), card(kind)])
  expect(draftLines([...cards].reverse())).toEqual(draftLines(cards))
})

test('holds what can be read aloud in three minutes', () => {
  const lines = draftLines(Array.from({ length: 40 }, () => card('question', 'word '.repeat(120))))
  expect(lines).toHaveLength(linesPerHeading)
  for (const { text } of lines) expect(text).toMatch(/^(word )+word…$/)
  for (const { text } of lines) expect(text.length).toBeLessThanOrEqual(241)
})

test('takes an edit only on the revision the host was looking at, and only while it is a draft', () => {
  expect(editBrief(brief(), 3, [])).toMatchObject({ revision: 4, lines: [] })
  expect(() => editBrief(brief(), 2, [])).toThrow('cafe.brief-changed-meanwhile')
  expect(() => editBrief(brief({ state: 'signed' }), 3, [])).toThrow('cafe.brief-signed')
})

test('signs once, not blind and not empty', () => {
  expect(signBrief(brief(), 3).state).toBe('signed')
  expect(signBrief(brief({ state: 'signed' }), 1).state).toBe('signed')
  expect(() => signBrief(brief(), 1)).toThrow('cafe.brief-changed-meanwhile')
  expect(() => signBrief(brief({ lines: [] }), 3)).toThrow('cafe.brief-empty')
})
