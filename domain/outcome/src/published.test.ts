import { expect, test } from 'vitest'
import { exampleDocument, exampleEvidence } from './example.ts'
import { publishedParagraphs } from './published.ts'
import { PublishedParagraph } from './views.ts'

test('tells planners number, words and objectives of a paragraph, and nothing of its cards', () => {
  const { agenda, board } = exampleEvidence()
  const cards = new Map(
    [...board.cards].map(([id, card]) => [id, { ...card, objective: card.kind === 'offer' ? 23 : null }]),
  )
  const paragraphs = publishedParagraphs(exampleDocument(), { agenda, board: { ...board, cards } })
  expect(PublishedParagraph.array().parse(paragraphs)).toEqual(paragraphs)
  expect(paragraphs[0]).toMatchObject({ number: 1, section: 'introduction', objectives: [] })
  const objectives = (section: string) => paragraphs.find((paragraph) => paragraph.section === section)?.objectives
  expect(objectives('topic-b')).toEqual([6, 23])
  expect(objectives('disagreement')).toEqual([6])
  expect(JSON.stringify(paragraphs)).not.toContain('Said in the room')
})
