import { describe, expect, it } from 'vitest'
import { invitesYesOrNo, wordCount } from './topic.ts'

describe('a guiding question', () => {
  it('counts words as a word processor does, punctuation apart', () => {
    expect(wordCount('Who pays – and why, in the end?')).toBe(7)
    expect(wordCount('  ')).toBe(0)
  })

  it.each(['Should states act?', '  Is it enough?', 'Don’t workers pay?', 'can it be done?'])(
    '%s invites yes or no',
    (question) => {
      expect(invitesYesOrNo(question)).toBe(true)
    },
  )

  it.each(['What should states do?', 'Mayors can act: how?', 'Isolated cases: what helps?'])(
    '%s does not',
    (question) => {
      expect(invitesYesOrNo(question)).toBe(false)
    },
  )
})
