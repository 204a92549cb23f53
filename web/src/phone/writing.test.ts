import { expect, test } from 'vitest'
import { Draft, emptyDraft, writeOn } from './writing.ts'

const first = { round: 1, room: 'xx' }
const second = { round: 2, room: 'xxi' }

test('a text stays where it was begun when the groups change rooms', () => {
  const begun = writeOn(emptyDraft, { text: 'Skills', kind: null, question: 'a-1' }, first)
  expect(begun.begun).toEqual(first)
  expect(writeOn(begun, { text: 'Skills cards', kind: 'idea', question: 'a-1' }, second).begun).toEqual(first)
})

test('an emptied text begins anew in the present room', () => {
  const begun = writeOn(emptyDraft, { text: 'Skills', kind: null, question: null }, first)
  const emptied = writeOn(begun, { text: '  ', kind: null, question: null }, second)
  expect(emptied.begun).toBeNull()
  expect(writeOn(emptied, { text: 'Pacts', kind: null, question: null }, second).begun).toEqual(second)
})

test('choosing a kind alone begins nothing', () => {
  expect(writeOn(emptyDraft, { text: '', kind: 'idea', question: null }, first).begun).toBeNull()
})

test('a draft survives its journey over the disk', () => {
  const draft = writeOn(emptyDraft, { text: 'نص', kind: 'offer', question: null }, first)
  expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})
