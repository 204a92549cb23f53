import { Refusal, type Id, type Language, type Localized } from '@kapihan/base'
import { liveThemes, type Board } from '@kapihan/harvest'
import { paragraphOf, paragraphsOf, sectionOf, type OutcomeDocument, type Section } from './document.ts'
import { stillHolds, strengthOfSources } from './evidence.ts'
import type { Paragraph } from './paragraph.ts'
import { themeSources, type Source } from './source.ts'

/**
 * Editing. Each function answers a new document, or refuses and leaves this one as it was. Revisions are per paragraph, so that two
 * people can work on two paragraphs; what already stands as wished is fine whatever the revision, so that sending twice is safe.
 */

/** Whether anyone has worked on the document since it was drafted. */
export const isEdited = (document: OutcomeDocument): boolean => document.revision > 1

/** Writes a paragraph in one language. New English text makes its translations outdated; a new translation is up to date. */
export function editParagraph(
  document: OutcomeDocument,
  { paragraph: id, revision, language, text }: { paragraph: Id; revision: number; language: Language; text: string },
): OutcomeDocument {
  const paragraph = paragraphOf(document, id)
  if (paragraph.text[language] === text && !paragraph.outdated.includes(language)) return document
  return change(document, paragraph, revision, {
    text: { ...paragraph.text, [language]: text },
    outdated: language === 'en' ? translationsOf(paragraph.text) : paragraph.outdated.filter((one) => one !== language),
  })
}

const translationsOf = (text: Localized): Language[] =>
  (['fr', 'es', 'ar'] as const).filter((language) => text[language] !== undefined)

/** Puts a paragraph on other sources. Its strength follows from them. */
export function setSources(
  document: OutcomeDocument,
  board: Board,
  { paragraph: id, revision, sources }: { paragraph: Id; revision: number; sources: Source[] },
): OutcomeDocument {
  const paragraph = paragraphOf(document, id)
  if (sameSources(paragraph.sources, sources)) return document
  refuseUnknown(board, sources)
  return change(document, paragraph, revision, {
    sources,
    strength: strengthOfSources(board, paragraph.section, sources),
  })
}

function change(document: OutcomeDocument, was: Paragraph, revision: number, to: Partial<Paragraph>): OutcomeDocument {
  if (was.revision !== revision) throw new Refusal('outcome.changed-meanwhile')
  const is = { ...was, ...to, revision: revision + 1 }
  return inSection(document, was.section, (paragraphs) => paragraphs.map((one) => (one.id === was.id ? is : one)))
}

function inSection(
  document: OutcomeDocument,
  key: string,
  rearrange: (paragraphs: Paragraph[]) => Paragraph[],
): OutcomeDocument {
  const sections = document.sections.map((section): Section =>
    section.key === key ? { ...section, paragraphs: rearrange(section.paragraphs) } : section,
  )
  return { ...document, revision: document.revision + 1, sections }
}

export interface NewParagraph {
  id: Id
  section: string
  /** The paragraph it follows in that section; null to stand first. */
  after: Id | null
  text: Localized
  sources: Source[]
}

/** Adds a paragraph. It may be without sources for a while, but the document is not exported until it has some. */
export function addParagraph(document: OutcomeDocument, board: Board, added: NewParagraph): OutcomeDocument {
  const { id, section, after, text, sources } = added
  const known = [...paragraphsOf(document), ...document.removed.map((one) => one.paragraph)].find(
    (one) => one.id === id,
  )
  if (known !== undefined) {
    if (!addedAs(known, added)) throw new Refusal('base.id-taken')
    return document
  }
  const at = after === null ? 0 : sectionOf(document, section).paragraphs.findIndex((one) => one.id === after) + 1
  if (after !== null && at === 0) throw new Refusal('base.unknown', { what: 'paragraph' })
  sectionOf(document, section)
  refuseUnknown(board, sources)
  const strength = strengthOfSources(board, section, sources)
  const paragraph: Paragraph = { id, revision: 1, section, text, outdated: [], sources, strength, origin: 'written' }
  return inSection(document, section, (paragraphs) => paragraphs.toSpliced(at, 0, paragraph))
}

const addedAs = (known: Paragraph, { section, text, sources }: NewParagraph): boolean =>
  known.origin === 'written' &&
  known.section === section &&
  (['en', 'fr', 'es', 'ar'] as const).every((language) => known.text[language] === text[language]) &&
  sameSources(known.sources, sources)

/** Takes a paragraph out and keeps it, so that it can be put back. */
export function removeParagraph(
  document: OutcomeDocument,
  { paragraph: id, revision }: { paragraph: Id; revision: number },
): OutcomeDocument {
  if (document.removed.some((one) => one.paragraph.id === id)) return document
  const paragraph = paragraphOf(document, id)
  if (paragraph.revision !== revision) throw new Refusal('outcome.changed-meanwhile')
  const at = sectionOf(document, paragraph.section).paragraphs.indexOf(paragraph)
  const without = inSection(document, paragraph.section, (paragraphs) => paragraphs.filter((one) => one.id !== id))
  return { ...without, removed: [...without.removed, { paragraph, at }] }
}

/** Puts a removed paragraph back where it stood, or at the end where its section has become shorter. */
export function restoreParagraph(document: OutcomeDocument, id: Id): OutcomeDocument {
  const back = document.removed.find((one) => one.paragraph.id === id)
  if (back === undefined) {
    paragraphOf(document, id)
    return document
  }
  const { paragraph, at } = back
  const restored = inSection(document, paragraph.section, (paragraphs) => paragraphs.toSpliced(at, 0, paragraph))
  return { ...restored, removed: restored.removed.filter((one) => one !== back) }
}

function sameSources(a: readonly Source[], b: readonly Source[]): boolean {
  const inOrder = (sources: readonly Source[]) =>
    sources.map((one) =>
      JSON.stringify(one.kind === 'theme' ? [one.theme, ...one.cards.toSorted()] : Object.values(one)),
    )
  return JSON.stringify(inOrder(a).sort()) === JSON.stringify(inOrder(b).sort())
}

/** Sources are taken from the board as it is: a theme that lives and cards that stand in it. */
function refuseUnknown(board: Board, sources: readonly Source[]): void {
  const live = new Set(liveThemes(board).map((theme) => theme.id))
  for (const { theme, cards } of themeSources(sources)) {
    if (!live.has(theme)) throw new Refusal('base.unknown', { what: 'theme' })
    const foreign = cards.filter((card) => !stillHolds(board, theme, card))
    if (foreign.length > 0) throw new Refusal('outcome.card-not-in-theme', { cards: foreign.length })
  }
}
