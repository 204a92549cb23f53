import { expect, test } from 'vitest'
import { faultLine } from './fault-log.ts'

test('keeps kind, code and our own frames, and no line of the message even if it looks like a frame', () => {
  const error = Object.assign(new Error('insert failed:\n    at said.ts:1 Cranberry'), { code: '23505' })
  const line = faultLine('POST /api/act/x', error)
  expect(line).toContain('23505')
  expect(line).toContain('fault-log.test.ts')
  expect(line).not.toContain('Cranberry')
})
