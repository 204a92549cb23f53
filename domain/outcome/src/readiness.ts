import { Id, Language, languages, Refusal } from '@kapihan/base'
import { cardsByTheme, progressOf } from '@kapihan/harvest'
import { z } from 'zod'
import { numbersOf, paragraphsOf, type OutcomeDocument } from './document.ts'
import { stillHolds, type Evidence } from './evidence.ts'
import { overClaims } from './over-claim.ts'
import type { Paragraph } from './paragraph.ts'
import { themeSources } from './source.ts'

export const BlockCode = z.enum([
  'outcome.block.without-sources',
  'outcome.block.theme-retired',
  'outcome.block.card-gone',
  'outcome.block.over-claim',
  'outcome.block.count-changed',
  'outcome.block.disagreement-left-out',
  'outcome.block.disagreement-unplaced',
  'outcome.block.theme-left-out',
  'outcome.block.agenda-superseded',
  'outcome.block.not-translated',
  'outcome.block.outdated-translation',
])
export type BlockCode = z.infer<typeof BlockCode>

/** Something between the document and its readers. An error stops the export; a warning is printed or left to judgement. */
export const Block = z.strictObject({
  code: BlockCode,
  severity: z.enum(['error', 'warning']),
  /** The paragraph it concerns, by id and by the number it has now. */
  paragraph: Id.nullable(),
  number: z.int().nullable(),
  theme: Id.nullable(),
  language: Language.nullable(),
  /** How many cards it is about, where it is about cards. */
  cards: z.int().nullable(),
})
export type Block = z.infer<typeof Block>

const warnings: readonly BlockCode[] = [
  'outcome.block.disagreement-unplaced',
  'outcome.block.theme-left-out',
  'outcome.block.agenda-superseded',
  'outcome.block.not-translated',
  'outcome.block.outdated-translation',
]

function block(code: BlockCode, about: Partial<Omit<Block, 'code' | 'severity'>>): Block {
  const severity = warnings.includes(code) ? 'warning' : 'error'
  return { code, severity, paragraph: null, number: null, theme: null, language: null, cards: null, ...about }
}

/** Everything that keeps a document from being sent as it is, in the order of its paragraphs; then what is missing in it. */
export function readiness(document: OutcomeDocument, evidence: Evidence): Block[] {
  const numbers = numbersOf(document)
  const perParagraph = paragraphsOf(document).flatMap((paragraph) =>
    [...provenance(paragraph, evidence), ...translation(paragraph)].map(({ code, ...about }) =>
      block(code, { paragraph: paragraph.id, number: numbers.get(paragraph.id) ?? null, ...about }),
    ),
  )
  return [...perParagraph, ...leftOut(document, evidence)]
}

type Found = Pick<Block, 'code'> & Partial<Block>

function provenance(paragraph: Paragraph, evidence: Evidence): Found[] {
  const { sources } = paragraph
  if (sources.length === 0) return [{ code: 'outcome.block.without-sources' }]
  const { agenda, board } = evidence
  const found: Found[] = themeSources(sources).flatMap(({ theme, cards }): Found[] => {
    if (board.themes.get(theme)?.state !== 'live') return [{ code: 'outcome.block.theme-retired', theme }]
    const gone = cards.filter((card) => !stillHolds(board, theme, card)).length
    return gone === 0 ? [] : [{ code: 'outcome.block.card-gone', theme, cards: gone }]
  })
  for (const source of sources) {
    if (source.kind === 'counts' && source.cards !== board.cards.size)
      found.push({ code: 'outcome.block.count-changed', cards: board.cards.size })
    if (source.kind === 'agenda' && source.number !== agenda.number)
      found.push({ code: 'outcome.block.agenda-superseded' })
  }
  if (overClaims(evidence, paragraph)) found.push({ code: 'outcome.block.over-claim' })
  return found
}

const translation = ({ text, outdated }: Paragraph): Found[] =>
  languages.flatMap((language): Found[] => {
    if (text[language] === undefined) return [{ code: 'outcome.block.not-translated', language }]
    return outdated.includes(language) ? [{ code: 'outcome.block.outdated-translation', language }] : []
  })

/** Live themes no paragraph reports, and above all disagreement that would get lost. */
function leftOut(document: OutcomeDocument, { board }: Evidence): Block[] {
  const reported = reportedIn(paragraphsOf(document))
  const disputed = reportedIn(paragraphsOf(document).filter((paragraph) => paragraph.section === 'disagreement'))
  const missing = [...cardsByTheme(board)].flatMap(([theme, cards]): Block[] => {
    const dissent = cards.filter((card) => card.kind === 'disagreement').length
    if (dissent > 0 && !disputed.has(theme))
      return [block('outcome.block.disagreement-left-out', { theme, cards: dissent })]
    if (cards.length > 0 && !reported.has(theme))
      return [block('outcome.block.theme-left-out', { theme, cards: cards.length })]
    return []
  })
  const { disagreementsUnanswered: unplaced } = progressOf(board)
  return unplaced === 0 ? missing : [...missing, block('outcome.block.disagreement-unplaced', { cards: unplaced })]
}

const reportedIn = (paragraphs: Paragraph[]): Set<Id> =>
  new Set(paragraphs.flatMap((paragraph) => themeSources(paragraph.sources).map((source) => source.theme)))

/** Lets a document through that rests on its sources from the first sentence to the last; refuses any other, with the numbers. */
export function exportOrRefuse(document: OutcomeDocument, evidence: Evidence): void {
  const errors = readiness(document, evidence).filter((one) => one.severity === 'error')
  const paragraphs = (of: Block[]): string[] => [...new Set(of.flatMap(({ number }) => number ?? []))].map(String)
  const without = errors.filter((one) => one.code === 'outcome.block.without-sources')
  if (without.length > 0) throw new Refusal('outcome.paragraph-without-sources', { paragraphs: paragraphs(without) })
  if (errors.length > 0)
    throw new Refusal('outcome.not-ready', { count: errors.length, paragraphs: paragraphs(errors) })
}
