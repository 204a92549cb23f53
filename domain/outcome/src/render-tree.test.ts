import { languages } from '@kapihan/base'
import { strengthNote } from '@kapihan/harvest'
import { expect, test } from 'vitest'
import { draftFromThemes } from './draft.ts'
import { editParagraph } from './edit.ts'
import {
  boardWith,
  cardsFrom,
  exampleAgenda,
  exampleDocument,
  exampleEvidence,
  idOf,
  newIds,
  permits,
} from './example.ts'
import { renderTree } from './render-tree.ts'

const evidence = exampleEvidence()
const document = exampleDocument(evidence)
const numbers = (language: (typeof languages)[number]) =>
  renderTree(document, evidence, language).sections.flatMap((section) => section.paragraphs.map((one) => one.number))

test('numbers the paragraphs identically in every language', () => {
  for (const language of languages) expect(numbers(language)).toEqual(numbers('en'))
  expect(numbers('en')[0]).toBe(1)
})

test('labels sections and sub-sections in the language of the document', () => {
  const labels = (language: 'en' | 'ar') =>
    renderTree(document, evidence, language).sections.map((section) => section.label)
  expect(labels('en')).toEqual(['I.', 'II.', 'A.', 'B.', 'III.', 'IV.'])
  expect(labels('ar')).toEqual(['أولا -', 'ثانيا -', 'ألف -', 'باء -', 'ثالثا -', 'رابعا -'])
})

test('gives a paragraph that is not translated in English, says so, and counts it in the notes', () => {
  const tree = renderTree(document, evidence, 'ar')
  const onPermits = tree.sections.find((section) => section.key === 'topic-a')!.paragraphs[0]!
  expect(onPermits.passage.language).toBe('en')
  expect(onPermits.mark).toBe('غير متاح بهذه اللغة بعد.')
  expect(tree.notes.items.at(-1)).toContain(': 1.')
  expect(renderTree(document, evidence, 'en').notes.items).toHaveLength(2)
})

test('marks a translation older than the English text', () => {
  const [first] = document.sections[0]!.paragraphs
  const edited = editParagraph(document, { paragraph: first!.id, revision: 1, language: 'en', text: 'Anew.' })
  const [paragraph] = renderTree(edited, evidence, 'fr').sections[0]!.paragraphs
  expect(paragraph).toMatchObject({
    passage: { language: 'fr' },
    mark: 'Le texte anglais a changé depuis cette traduction.',
  })
  expect(renderTree(edited, evidence, 'en').sections[0]!.paragraphs[0]!.mark).toBeNull()
})

test('prints the one meaning of the strength words, and how many cards the document draws on', () => {
  const { items } = renderTree(document, evidence, 'en').notes
  expect(items[0]).toBe(strengthNote.en)
  expect(items[1]).toBe(
    'Sources: of 11 paragraphs, 4 rest on cards, the others on the released agenda and on counts. They draw on 10 of the 10 cards recorded.',
  )
})

test('says that nothing was recorded rather than leave a heading bare', () => {
  const board = boardWith([[permits, cardsFrom(10, 'idea', [['r1', 1]])]])
  const plain = draftFromThemes({ agenda: exampleAgenda(), board }, idOf(999), newIds())
  const empties = renderTree(plain, { board }, 'en').sections.filter((section) => section.empty !== null)
  expect(empties.map((section) => section.key)).toEqual(['topic-b', 'disagreement', 'follow-up'])
})
