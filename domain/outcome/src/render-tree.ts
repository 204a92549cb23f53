import { inLanguage, type Language, type Localized } from '@kapihan/base'
import { strengthNote } from '@kapihan/harvest'
import { paragraphsOf, type OutcomeDocument, type Section } from './document.ts'
import { cardsOfSources, type Evidence } from './evidence.ts'
import type { Paragraph } from './paragraph.ts'
import { sectionLabels } from './sections.ts'
import { themeSources } from './source.ts'
import { wordings } from './wording/index.ts'

/** Text and the language it really is in: English where the reader's is not there yet. */
export interface Passage {
  text: string
  language: Language
}

export interface TreeParagraph {
  number: number
  passage: Passage
  /** Why the text is not simply in the reader's language; in the reader's language. */
  mark: string | null
}

export interface TreeSection {
  key: string
  level: 1 | 2
  /** 'I.', 'A.', 'أولا -' */
  label: string
  heading: Passage
  paragraphs: TreeParagraph[]
  /** Said in place of paragraphs, where the section has neither any nor sub-sections. */
  empty: string | null
}

/** A document as one language reads it: what every export shows, before any format. */
export interface OutcomeTree {
  language: Language
  /** 'Outcome document' */
  kind: string
  title: Passage
  status: Passage
  sections: TreeSection[]
  notes: { heading: string; items: string[] }
  /** 'Page {page} of {pages}' */
  pageOf: string
}

/** The same numbers, labels and notes for every format of a language. */
export function renderTree(
  document: OutcomeDocument,
  { board }: Pick<Evidence, 'board'>,
  language: Language,
): OutcomeTree {
  const wording = wordings[language]
  const passage = (value: Localized): Passage => inLanguage(value, language)
  const labels = sectionLabels(document.sections, language)
  let number = 0
  const paragraph = ({ text, outdated }: Paragraph): TreeParagraph => {
    const notYet = text[language] === undefined ? wording.notTranslated : null
    return {
      number: ++number,
      passage: passage(text),
      mark: notYet ?? (outdated.includes(language) ? wording.outdated : null),
    }
  }
  return {
    language,
    kind: wording.outcomeDocument,
    title: passage(document.title),
    status: passage(document.status),
    sections: document.sections.map((section, at) => ({
      key: section.key,
      level: section.level,
      label: labels[at] ?? '',
      heading: passage(section.heading),
      paragraphs: section.paragraphs.map(paragraph),
      empty: isEmpty(section, document.sections[at + 1]) ? wording.nothingRecorded : null,
    })),
    notes: { heading: wording.notes, items: notesOf(document, board, language) },
    pageOf: wording.pageOf,
  }
}

const isEmpty = (section: Section, next: Section | undefined): boolean =>
  section.paragraphs.length === 0 && (section.level === 2 || next?.level !== 2)

function notesOf(document: OutcomeDocument, board: Evidence['board'], language: Language): string[] {
  const wording = wordings[language]
  const paragraphs = paragraphsOf(document)
  const untranslated = paragraphs.filter((one) => one.text[language] === undefined).length
  const counts = {
    paragraphs: paragraphs.length,
    onCards: paragraphs.filter((one) => themeSources(one.sources).length > 0).length,
    cards: cardsOfSources(
      board,
      paragraphs.flatMap((one) => one.sources),
    ).length,
    ofCards: board.cards.size,
  }
  return [
    inLanguage(strengthNote, language).text,
    wording.sourcesNote(counts),
    ...(untranslated === 0 ? [] : [wording.untranslatedNote(untranslated)]),
  ]
}
