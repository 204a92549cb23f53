import { Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { paragraphOf, paragraphsOf, type OutcomeDocument } from './document.ts'
import { addParagraph, editParagraph, isEdited, removeParagraph, restoreParagraph, setSources } from './edit.ts'
import { exampleDocument, exampleEvidence, fees, idOf, permits } from './example.ts'
import type { Source } from './source.ts'

const { board } = exampleEvidence()
const document = exampleDocument()
const onFees = document.sections.find((section) => section.key === 'topic-b')!.paragraphs[0]!
const edit = (some: Partial<Parameters<typeof editParagraph>[1]> = {}, of: OutcomeDocument = document) =>
  editParagraph(of, { paragraph: onFees.id, revision: 1, language: 'en', text: 'Anew.', ...some })
const refused = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'not refused'
}

test('marks translations outdated when the English changes, and each as good again when it is written anew', () => {
  const edited = edit()
  expect(paragraphOf(edited, onFees.id)).toMatchObject({
    revision: 2,
    text: { en: 'Anew.' },
    outdated: ['fr', 'es', 'ar'],
  })
  const french = edit({ revision: 2, language: 'fr', text: 'À nouveau.' }, edited)
  expect(paragraphOf(french, onFees.id)).toMatchObject({ revision: 3, outdated: ['es', 'ar'] })
  const same = edit({ revision: 3, language: 'es', text: onFees.text.es! }, french)
  expect(paragraphOf(same, onFees.id).outdated).toEqual(['ar'])
})

test('refuses an edit of an older revision, and takes the same edit twice as once', () => {
  const edited = edit()
  expect(refused(() => edit({ text: 'Other.' }, edited))).toBe('outcome.changed-meanwhile')
  expect(edit({}, edited)).toBe(edited)
  expect([document, edited].map(isEdited)).toEqual([false, true])
})

test('lets two people work on two paragraphs at once', () => {
  const [other] = document.sections[0]!.paragraphs
  const both = edit({ paragraph: other!.id }, edit())
  expect(paragraphOf(both, other!.id).text.en).toBe('Anew.')
  expect(both.revision).toBe(3)
})

const sources: Source[] = [{ kind: 'theme', theme: fees.id, cards: [idOf(10), idOf(11)] }]
const added = { id: idOf(500), section: 'topic-b', after: onFees.id, text: { en: 'Also.' }, sources }

test('adds a paragraph after another, with the strength its cards give it', () => {
  const grown = addParagraph(document, board, added)
  const under = grown.sections.find((section) => section.key === 'topic-b')!.paragraphs
  expect(under.map((paragraph) => paragraph.id)).toEqual([onFees.id, idOf(500)])
  expect(under[1]).toMatchObject({ origin: 'written', strength: 'a few', revision: 1 })
  const first = addParagraph(document, board, { ...added, after: null })
  expect(first.sections.find((section) => section.key === 'topic-b')!.paragraphs[0]?.id).toBe(idOf(500))
})

test('takes the same paragraph twice as once, and another under its id not at all', () => {
  const grown = addParagraph(document, board, added)
  expect(addParagraph(grown, board, added)).toBe(grown)
  expect(refused(() => addParagraph(grown, board, { ...added, text: { en: 'Other.' } }))).toBe('base.id-taken')
})

test('refuses an unknown section, an unknown neighbour and one from another section', () => {
  expect(refused(() => addParagraph(document, board, { ...added, section: 'annex' }))).toBe('base.unknown')
  expect(refused(() => addParagraph(document, board, { ...added, after: idOf(501) }))).toBe('base.unknown')
  expect(refused(() => addParagraph(document, board, { ...added, section: 'topic-a' }))).toBe('base.unknown')
})

test('refuses sources the board does not bear out', () => {
  const set = (of: Source[]) =>
    refused(() => setSources(document, board, { paragraph: onFees.id, revision: 1, sources: of }))
  expect(set([{ kind: 'theme', theme: idOf(77), cards: [idOf(10)] }])).toBe('base.unknown')
  expect(set([{ kind: 'theme', theme: permits.id, cards: [idOf(10)] }])).toBe('outcome.card-not-in-theme')
})

test('computes the strength anew from new sources', () => {
  const changed = setSources(document, board, { paragraph: onFees.id, revision: 1, sources })
  expect(paragraphOf(changed, onFees.id)).toMatchObject({ strength: 'a few', revision: 2, sources })
  expect(setSources(changed, board, { paragraph: onFees.id, revision: 1, sources })).toBe(changed)
})

test('removes a paragraph and restores it where it stood', () => {
  const [, second] = document.sections[0]!.paragraphs
  const without = removeParagraph(document, { paragraph: second!.id, revision: 1 })
  expect(paragraphsOf(without)).not.toContainEqual(second)
  expect(refused(() => edit({ paragraph: second!.id }, without))).toBe('base.unknown')
  const back = restoreParagraph(without, second!.id)
  expect(back.sections).toEqual(document.sections)
  expect(back.removed).toEqual([])
  expect(restoreParagraph(back, second!.id)).toBe(back)
  expect(removeParagraph(without, { paragraph: second!.id, revision: 1 })).toBe(without)
  expect(refused(() => removeParagraph(edit(), { paragraph: onFees.id, revision: 1 }))).toBe(
    'outcome.changed-meanwhile',
  )
  expect(refused(() => restoreParagraph(document, idOf(3)))).toBe('base.unknown')
})
