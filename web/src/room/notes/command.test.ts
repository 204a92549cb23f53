import { expect, test } from 'vitest'
import { commandAt, commandEndedAt, kindsMatching, objectivesMatching, withoutCommand } from './command.ts'

const atEnd = (text: string) => commandAt(text, text.length)
const french: Record<string, string> = { challenge: 'Défi', disagreement: 'Désaccord', action: 'Mesure' }
const inFrench = (kind: string) => french[kind] ?? kind

test('a sign at the start or after a space opens a command', () => {
  expect(atEnd('/re')).toEqual({ sign: '/', typed: 're', start: 0, end: 3 })
  expect(atEnd('Permits take long #5')).toEqual({ sign: '#', typed: '5', start: 18, end: 20 })
  expect(atEnd('تصاريح /خ')).toMatchObject({ sign: '/', typed: 'خ' })
})
test('a stroke within a word, a question mark and a sum are ordinary text', () => {
  for (const text of ['and/or', 'Comment faire ?', '12/5', 'no. #5a', '/r ']) expect(atEnd(text)).toBeNull()
})
test('a space ends a command that has something typed', () => {
  expect(commandEndedAt('/r ', 3)).toEqual({ sign: '/', typed: 'r', start: 0, end: 3 })
  expect(commandEndedAt('yes / no', 6)).toBeNull()
  expect(commandEndedAt('?2 ', 3)).toMatchObject({ sign: '?', typed: '2' })
})
test('a command leaves no hole in the text', () => {
  const taken = (text: string, caret: number) => withoutCommand(text, commandEndedAt(text, caret) ?? atEnd(text)!)
  expect(taken('/r Skills cards', 3)).toEqual({ text: 'Skills cards', caret: 0 })
  expect(taken('Skills cards #5', 15)).toEqual({ text: 'Skills cards ', caret: 13 })
  expect(taken('Skills #5 cards', 10)).toEqual({ text: 'Skills cards', caret: 7 })
  expect(taken('First line\n/r ', 14)).toEqual({ text: 'First line\n', caret: 11 })
})
test('kinds are found in the reader’s language first, then in English, then by position', () => {
  expect(kindsMatching('de', inFrench)).toEqual(['challenge', 'disagreement'])
  expect(kindsMatching('DÉS', inFrench)).toEqual(['disagreement'])
  expect(kindsMatching('a', inFrench)).toEqual(['action'])
  expect(kindsMatching('4', inFrench)).toEqual(['recommendation'])
  expect(kindsMatching('xyz', inFrench)).toEqual([])
  expect(kindsMatching('', inFrench)).toHaveLength(9)
})
test('in English one letter names each kind', () => {
  const chosen = [...'ciprdqsoa'].map((letter) => kindsMatching(letter, (kind) => kind))
  expect(chosen.every((kinds) => kinds.length === 1)).toBe(true)
})
test('an objective is its own number before longer ones, and those in focus come first', () => {
  expect(objectivesMatching('2', [23, 5])).toEqual([2, 23, 20, 21, 22])
  expect(objectivesMatching('', [23, 5]).slice(0, 3)).toEqual([23, 5, 1])
  expect(objectivesMatching('24', [])).toEqual([])
})
