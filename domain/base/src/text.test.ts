import { expect, test } from 'vitest'
import { readerLength, writtenText } from './text.ts'

const three = writtenText(3)

test('counts what a reader sees as one character as one', () => {
  for (const one of ['é', 'e\u0301', '🇵🇭', '👩‍👩‍👧', 'ﷺ', 'ي', '\r\n']) expect([one, readerLength(one)]).toEqual([one, 1])
})

test('keeps text trimmed, composed, with one kind of line end', () => {
  expect(writtenText(20).parse('  cafe\u0301\r\nb ')).toBe('café\nb')
})

test('refuses what is empty, too long for the reader, or not text', () => {
  expect(three.safeParse('   ').error?.issues[0]?.message).toBe('empty')
  expect(three.safeParse('abcd').error?.issues[0]?.message).toBe('too_long')
  expect(three.safeParse('a\u0000').error?.issues[0]?.message).toBe('unprintable')
  expect(three.safeParse('\ud83c').error?.issues[0]?.message).toBe('unprintable')
  expect(three.safeParse('x'.repeat(100_000)).error?.issues[0]?.code).toBe('too_big')
})
