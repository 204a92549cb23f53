import type { Agenda } from '@kapihan/blueprint'
import type { Board } from '@kapihan/harvest'
import { numbersOf, paragraphsOf, type OutcomeDocument } from './document.ts'
import { cardsOfSources, type Evidence } from './evidence.ts'
import type { Paragraph } from './paragraph.ts'
import { themeSources } from './source.ts'
import type { PublishedParagraph } from './views.ts'

/** The paragraphs as planners see them: number, words and objectives; no theme, no card. */
export function publishedParagraphs(document: OutcomeDocument, { agenda, board }: Evidence): PublishedParagraph[] {
  const numbers = numbersOf(document)
  return paragraphsOf(document).map((paragraph) => ({
    id: paragraph.id,
    number: numbers.get(paragraph.id) ?? 0,
    section: paragraph.section,
    text: paragraph.text,
    objectives: objectivesOf(paragraph, agenda, board),
  }))
}

/** Objectives of the topics its themes belong to, and those its cards name. */
function objectivesOf({ sources }: Paragraph, { topics }: Agenda, board: Board): number[] {
  const ofTopics = themeSources(sources).flatMap(({ theme }) => {
    const topic = board.themes.get(theme)?.topic
    return topics.find((one) => one.key === topic)?.objectives ?? []
  })
  const ofCards = cardsOfSources(board, sources).flatMap((card) => card.objective ?? [])
  return [...new Set([...ofTopics, ...ofCards])].sort((a, b) => a - b)
}
