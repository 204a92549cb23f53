import { Refusal, type Id } from '@kapihan/base'
import { expect, test } from 'vitest'
import { outcomeBlocks } from './block-texts.ts'
import { numbersOf, type OutcomeDocument } from './document.ts'
import { addParagraph, editParagraph, removeParagraph } from './edit.ts'
import { boardWith, cardsFrom, exampleDocument, exampleEvidence, fees, idOf, permits } from './example.ts'
import { Block, BlockCode, exportOrRefuse, readiness } from './readiness.ts'

const evidence = exampleEvidence()
const document = exampleDocument(evidence)
const onFees = document.sections.find((section) => section.key === 'topic-b')!.paragraphs[0]!
const dissent = document.sections.find((section) => section.key === 'disagreement')!.paragraphs[0]!

const found = (of: OutcomeDocument, on = evidence) =>
  Block.array()
    .parse(readiness(of, on))
    .filter((block) => block.code !== 'outcome.block.not-translated')
const codes = (of: OutcomeDocument, on = evidence) => found(of, on).map((block) => block.code)
const write = (text: string, paragraph: Id = onFees.id) =>
  editParagraph(document, { paragraph, revision: 1, language: 'en', text })
const overClaimed = (text: string) => codes(write(text)).includes('outcome.block.over-claim')

test('finds nothing but missing translations in a fresh draft, and lets it out', () => {
  const blocks = readiness(document, evidence)
  expect(blocks.length).toBeGreaterThan(0)
  expect(new Set(blocks.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
    new Set(['outcome.block.not-translated warning']),
  )
  expect(blocks[0]).toMatchObject({ language: 'es', number: numbersOf(document).get(blocks[0]!.paragraph!) })
  expect(() => exportOrRefuse(document, evidence)).not.toThrow()
})

test('does not let a paragraph without sources out, and names its number', () => {
  const grown = addParagraph(document, evidence.board, {
    id: idOf(500),
    section: 'introduction',
    after: null,
    text: { en: 'From nowhere.' },
    sources: [],
  })
  expect(found(grown)[0]).toMatchObject({ code: 'outcome.block.without-sources', severity: 'error', number: 1 })
  expect(() => exportOrRefuse(grown, evidence)).toThrow(
    expect.objectContaining({ code: 'outcome.paragraph-without-sources', detail: { paragraphs: ['1'] } }),
  )
})

test('finds a theme that was merged and cards that were dropped since', () => {
  const { board } = evidence
  const themes = new Map(board.themes).set(permits.id, { ...permits, state: 'merged' })
  expect(codes(document, { ...evidence, board: { ...board, themes } })).toEqual(['outcome.block.theme-retired'])
  const places = new Map(board.places).set(idOf(10), { in: 'dropped', reason: null })
  const [gone, ...others] = found(document, { ...evidence, board: { ...board, places } })
  expect(gone).toMatchObject({ code: 'outcome.block.card-gone', paragraph: onFees.id, theme: fees.id, cards: 1 })
  expect(others.filter((block) => block.code === 'outcome.block.card-gone')).toEqual([])
  expect(() => exportOrRefuse(document, { ...evidence, board: { ...board, places } })).toThrow(Refusal)
})

test('does not let a disagreement get lost', () => {
  const without = removeParagraph(document, { paragraph: dissent.id, revision: 1 })
  expect(found(without)).toEqual([
    expect.objectContaining({
      code: 'outcome.block.disagreement-left-out',
      theme: fees.id,
      cards: 1,
      severity: 'error',
    }),
  ])
  expect(() => exportOrRefuse(without, evidence)).toThrow(expect.objectContaining({ code: 'outcome.not-ready' }))
})

test('warns of a theme in no paragraph and of disagreement in no theme', () => {
  const onPermits = document.sections.find((section) => section.key === 'topic-a')!.paragraphs[0]!
  const without = removeParagraph(document, { paragraph: onPermits.id, revision: 1 })
  expect(found(without)).toMatchObject([
    { code: 'outcome.block.theme-left-out', severity: 'warning', theme: permits.id, cards: 2 },
  ])
  const [loose] = cardsFrom(80, 'disagreement', [['r1', 1]])
  const cards = new Map(evidence.board.cards).set(loose!.id, loose!)
  expect(codes(document, { ...evidence, board: { ...evidence.board, cards } })).toEqual([
    'outcome.block.count-changed',
    'outcome.block.disagreement-unplaced',
  ])
})

test('finds a stronger word than the cards bear, in any language, and lets a weaker one stand', () => {
  expect(overClaimed('Many contributions asked for this.')).toBe(true)
  expect(overClaimed('Several contributions asked for this.')).toBe(false)
  expect(overClaimed('A few contributions asked for this.')).toBe(false)
  const spanish = editParagraph(document, {
    paragraph: onFees.id,
    revision: 1,
    language: 'es',
    text: 'La mayoría de las contribuciones lo pidió.',
  })
  expect(codes(spanish)).toContain('outcome.block.over-claim')
})

test('does not let people agree where a room or a round is missing', () => {
  expect(overClaimed('Participants agreed that employers pay.')).toBe(true)
  expect(overClaimed('There was consensus on fees.')).toBe(true)
  expect(overClaimed('There was no consensus on fees.')).toBe(false)
  expect(overClaimed('Participants disagreed on fees.')).toBe(false)
})

test('lets agreement stand where every room and round of the topic raised it', () => {
  const cards = cardsFrom(10, 'idea', [
    ['r1', 1],
    ['r2', 2],
    ['r1', 3],
  ])
  const everywhere = { ...evidence, board: boardWith([[permits, cards]]) }
  const sources = [{ kind: 'theme' as const, theme: permits.id, cards: cards.map((card) => card.id) }]
  const saying = (of: typeof sources) =>
    addParagraph(exampleDocument(everywhere), everywhere.board, {
      id: idOf(500),
      section: 'topic-a',
      after: null,
      text: { en: 'Participants agreed.' },
      sources: of,
    })
  expect(codes(saying(sources), everywhere)).toEqual([])
  const [source] = sources
  expect(codes(saying([{ ...source!, cards: source!.cards.slice(1) }]), everywhere)).toEqual([
    'outcome.block.over-claim',
  ])
})

test('warns of outdated translations and of a later agenda', () => {
  const edited = found(write('The employer pays, several contributions said.'))
  expect(edited.map((block) => [block.code, block.language])).toEqual(
    ['fr', 'es', 'ar'].map((language) => ['outcome.block.outdated-translation', language]),
  )
  const later = { ...evidence, agenda: { ...evidence.agenda, number: 2 } }
  expect(new Set(codes(document, later))).toEqual(new Set(['outcome.block.agenda-superseded']))
})

test('has a sentence for every block, of the same severity', () => {
  expect(Object.keys(outcomeBlocks).sort()).toEqual([...BlockCode.options].sort())
  for (const block of [
    ...readiness(document, evidence),
    ...found(removeParagraph(document, { paragraph: dissent.id, revision: 1 })),
  ])
    expect(outcomeBlocks[block.code].severity).toBe(block.severity)
})
