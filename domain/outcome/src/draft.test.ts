import { languages } from '@kapihan/base'
import { expect, test } from 'vitest'
import { numbersOf, OutcomeDocument, paragraphsOf } from './document.ts'
import { draftFromThemes } from './draft.ts'
import {
  boardWith,
  cardsFrom,
  exampleAgenda,
  exampleDocument,
  exampleEvidence,
  fees,
  idOf,
  newIds,
  permits,
} from './example.ts'
import { themeSources } from './source.ts'

const inSection = (key: string, document = exampleDocument()) =>
  document.sections.find((section) => section.key === key)?.paragraphs ?? []

test('drafts the same document from the same evidence, whatever order the cards come in', () => {
  const evidence = exampleEvidence()
  const { board } = evidence
  const turned = {
    cards: new Map([...board.cards].reverse()),
    themes: new Map([...board.themes].reverse()),
    places: new Map([...board.places].reverse()),
  }
  const other = draftFromThemes({ ...evidence, board: turned }, idOf(999), newIds())
  expect(other).toEqual(exampleDocument(evidence))
  expect(OutcomeDocument.parse(other)).toEqual(other)
})

test('says how many and where in words that follow from the cards, in each language', () => {
  const [paragraph] = inSection('topic-b')
  expect(paragraph?.strength).toBe('several')
  expect(paragraph?.text).toEqual({
    en: 'Several contributions, in two rounds, noted that the employer should pay recruitment fees.',
    fr: 'Plusieurs contributions, issues de deux tours, ont fait valoir ce qui suit\u00a0: les frais de recrutement devraient être payés par l’employeur.',
    es: 'Varias contribuciones, procedentes de dos rondas, señalaron lo siguiente: el empleador debería pagar las tasas de contratación.',
    ar: 'أشارت عدة مساهمات، في جولتين، إلى ما يلي: ينبغي أن يدفع صاحب العمل رسوم التوظيف.',
  })
})

test('takes the title where nobody has stated the theme, and leaves out the languages it lacks', () => {
  const [paragraph] = inSection('topic-a')
  expect(paragraph?.text).toEqual({
    en: 'A few contributions, from both rooms and in two rounds, concerned the following subject: slow permits.',
    fr: 'Quelques contributions, issues des deux salles et de deux tours, ont porté sur le sujet suivant\u00a0: lenteur des permis.',
  })
})

test('keeps disagreement in a section of its own, on exactly the cards that disagree', () => {
  const [paragraph, ...others] = inSection('disagreement')
  expect(others).toEqual([])
  expect(paragraph?.strength).toBe('one')
  expect(paragraph?.sources).toEqual([{ kind: 'theme', theme: fees.id, cards: [idOf(20)] }])
  expect(paragraph?.text.en).toBe(
    'Views differed on the following point: recruitment fees. One contribution recorded disagreement; the difference is reported here and not resolved.',
  )
})

test('reports actions, support and offers in the last section, each with its own strength', () => {
  const board = boardWith([
    [
      permits,
      [
        ...cardsFrom(10, 'action', [
          ['r1', 1],
          ['r1', 1],
          ['r1', 2],
          ['r2', 2],
          ['r2', 3],
        ]),
        ...cardsFrom(20, 'support', [['r1', 1]]),
        ...cardsFrom(30, 'offer', [
          ['r1', 1],
          ['r2', 2],
        ]),
      ],
    ],
  ])
  const document = draftFromThemes({ agenda: exampleAgenda(), board }, idOf(999), newIds())
  expect(inSection('follow-up', document)[0]?.text.en).toBe(
    'Several contributions proposed action, one contribution asked for support and a few contributions offered cooperation on the following point: slow permits.',
  )
  expect(inSection('topic-a', document)).toEqual([])
})

test('says all rooms and rounds only when it was all of them', () => {
  const everywhere = cardsFrom(10, 'idea', [
    ['r1', 1],
    ['r2', 1],
    ['r1', 2],
    ['r2', 2],
    ['r1', 3],
    ['r2', 3],
  ])
  const agenda = exampleAgenda()
  const said = (cards: typeof everywhere) =>
    inSection('topic-a', draftFromThemes({ agenda, board: boardWith([[permits, cards]]) }, idOf(999), newIds()))[0]
      ?.text.en
  expect(said(everywhere)).toContain('from both rooms and in all three rounds')
  expect(said(everywhere.slice(0, 5))).toContain('from both rooms and in all three rounds')
  expect(said(everywhere.slice(0, 4))).toContain('from both rooms and in two rounds')
  expect(said(everywhere.slice(0, 1))).toBe('One contribution concerned the following subject: slow permits.')
})

test('gives every paragraph sources, and every placed card a paragraph', () => {
  const evidence = exampleEvidence()
  const paragraphs = paragraphsOf(exampleDocument(evidence))
  expect(paragraphs.filter((paragraph) => paragraph.sources.length === 0)).toEqual([])
  const used = new Set(
    paragraphs.flatMap((paragraph) => themeSources(paragraph.sources).flatMap((source) => source.cards)),
  )
  expect([...evidence.board.cards.keys()].filter((card) => !used.has(card))).toEqual([])
})

test('never says that people agreed, nor counts them', () => {
  const texts = paragraphsOf(exampleDocument()).map((paragraph) => JSON.stringify(paragraph.text))
  expect(texts.filter((text) => /agreed|consensus|150|convenu|acordaron|اتفق/u.test(text))).toEqual([])
  expect(texts.filter((text) => text.includes('Said in the room'))).toEqual([])
})

test('introduces the workshop from the agenda in four languages', () => {
  const frame = inSection('introduction')
  expect(frame.map((paragraph) => languages.filter((language) => paragraph.text[language] === undefined))).toEqual(
    frame.map(() => []),
  )
  const [convened] = frame
  expect(convened?.text.en).toBe(
    'This document summarizes the discussions of the following meeting: A workshop on migration. It was held in Geneva (Palais des Nations, Switzerland) from 21 to 22 March 2019. The co-conveners were: Philippines and Bahrain.',
  )
  expect(convened?.text.ar).toContain('من 21 إلى 22 آذار/مارس 2019')
  expect(convened?.sources).toEqual([{ kind: 'agenda', number: 1 }])
})

test('counts every card recorded, dropped ones too, and names that count as the source', () => {
  const { board } = exampleEvidence()
  const places = new Map(board.places).set(idOf(10), { in: 'dropped', reason: null })
  const document = draftFromThemes({ agenda: exampleAgenda(), board: { ...board, places } }, idOf(999), newIds())
  const recorded = inSection('introduction', document).find((paragraph) => paragraph.sources[0]?.kind === 'counts')
  expect(recorded?.sources).toEqual([{ kind: 'counts', cards: 10 }])
  expect(recorded?.text.en).toBe(
    'In all, 10 contributions were recorded, each on a card: challenges (2), ideas (5), disagreements (1), support offered (2). Cards are counted, not people.',
  )
})

test('states the Chatham House Rule only where the café was held under it', () => {
  const agenda = exampleAgenda()
  const about = (changed: typeof agenda) =>
    inSection('introduction', draftFromThemes({ agenda: changed, board: boardWith([]) }, idOf(999), newIds()))
      .map((paragraph): string => paragraph.text.en ?? '')
      .find((text) => text.includes('Chatham'))
  expect(about(agenda)).toMatch(/^The meeting was held under the Chatham House Rule/)
  const opening = { ...agenda.sessions[0]!, kind: 'opening' as const, attribution: 'on-record' as const }
  expect(about({ ...agenda, sessions: [opening, ...agenda.sessions] })).toMatch(/^The Knowledge Café was held under/)
  const onRecord = agenda.sessions.map((session) => ({ ...session, attribution: 'on-record' as const }))
  expect(about({ ...agenda, sessions: onRecord })).toBeUndefined()
})

test('numbers paragraphs from 1 through all sections, and gives a lone topic no sub-section', () => {
  expect([...numbersOf(exampleDocument()).values()]).toEqual(paragraphsOf(exampleDocument()).map((_, at) => at + 1))
  const [first] = exampleAgenda().topics
  const lone = draftFromThemes(
    { agenda: exampleAgenda({ topics: [first!] }), board: exampleEvidence().board },
    idOf(999),
    newIds(),
  )
  expect(lone.sections.map((section) => section.key)).toEqual(['introduction', 'results', 'disagreement', 'follow-up'])
  expect(inSection('results', lone)).toHaveLength(2)
})
