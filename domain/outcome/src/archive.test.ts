import { expect, test } from 'vitest'
import { Archive, archiveOf } from './archive.ts'
import { exampleDocument, exampleEvidence, fees, idOf } from './example.ts'

function archived() {
  const { agenda, board } = exampleEvidence()
  const places = new Map(board.places).set(idOf(40), { in: 'dropped', reason: 'Said twice' })
  const rounds = [{ round: 1, state: 'closed' as const }]
  const from = { agendas: [agenda], rounds, board: { ...board, places }, briefs: [], document: exampleDocument() }
  return archiveOf('example', from)
}

test('is what its schema says, also after a journey through JSON', () => {
  const archive = archived()
  expect(Archive.parse(JSON.parse(JSON.stringify(archive)))).toEqual(archive)
})

test('keeps every card, its theme, and why it was dropped', () => {
  const { cards, themes, drops, counts } = archived()
  expect(cards).toHaveLength(10)
  expect(themes.find((theme) => theme.id === fees.id)?.cards).toHaveLength(8)
  expect(drops).toEqual([{ card: idOf(40), reason: 'Said twice' }])
  expect(counts.reduce((sum, count) => sum + count.cards, 0)).toBe(10)
})

test('refuses what does not belong into it', () => {
  expect(Archive.safeParse({ ...archived(), people: [] }).success).toBe(false)
})
