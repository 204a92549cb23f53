import { directionOf, type Language } from '@kapihan/base'
import type { OutcomeTree, Passage, TreeParagraph, TreeSection } from '@kapihan/outcome'
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { steadyZip } from '../../platform/steady-zip.ts'
import { headingFormats, numbering, styles, wordLanguages } from './docx-styles.ts'

/**
 * Word, as missions edit it: real styles, one list of paragraph numbers through all sections, the language of every run, and
 * right-to-left paragraphs where the text is. Who made it and when is not in the file.
 */
export async function asDocx(tree: OutcomeTree): Promise<Uint8Array> {
  const document = new Document({
    title: tree.title.text,
    styles: styles(tree.language),
    numbering: numbering(tree.language),
    sections: [
      {
        properties: { page: { margin: { top: 1440, bottom: 1440, left: 1360, right: 1360 } }, titlePage: true },
        headers: {
          default: new Header({ children: [inStyle('Header', [tree.title])] }),
          first: new Header({ children: [] }),
        },
        footers: { default: pageFooter(tree), first: pageFooter(tree) },
        children: [...opening(tree), ...tree.sections.flatMap((section) => sectionOf(section, tree)), ...notes(tree)],
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(tree) }
  return steadyZip(new Uint8Array(await Packer.toBuffer(document, undefined, [properties])))
}

// XML has no form for these two, and Word reports a file that holds one as damaged.
const notInXml = /[\uFFFE\uFFFF]/gu

/** Runs of a text in its language; each line of it on a line of its own. */
const runs = ({ text, language }: Passage): TextRun[] =>
  text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line.replace(notInXml, ''),
        ...(at === 0 ? {} : { break: 1 }),
        language: wordLanguages[language],
        rightToLeft: directionOf(language) === 'rtl',
      }),
  )

const said = (text: string, language: Language): Passage => ({ text, language })

/** A paragraph runs the way its first passage does. */
function inStyle(style: string, passages: [Passage, ...Passage[]], rest: ParagraphRest = {}): Paragraph {
  return new Paragraph({
    style,
    bidirectional: directionOf(passages[0].language) === 'rtl',
    children: passages.flatMap(runs),
    ...rest,
  })
}
type ParagraphRest = Omit<
  Exclude<ConstructorParameters<typeof Paragraph>[0], string>,
  'style' | 'children' | 'bidirectional'
>

const opening = ({ kind, title, status, language }: OutcomeTree): Paragraph[] => [
  inStyle('Kind', [said(kind, language)]),
  inStyle('Title', [title]),
  inStyle('Subtitle', [status]),
]

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const

function sectionOf({ level, label, heading, paragraphs, empty }: TreeSection, { language }: OutcomeTree): Paragraph[] {
  const format = headingFormats[language]
  const rightToLeft = directionOf(language) === 'rtl'
  const numbered = format === null ? {} : { numbering: { reference: 'headings', level: level - 1 } }
  return [
    new Paragraph({
      heading: levels[level],
      bidirectional: rightToLeft,
      children: [...(format === null ? runs(said(`${label} `, language)) : []), ...runs(heading)],
      ...numbered,
    }),
    ...(empty === null ? [] : [inStyle('Note', [said(empty, language)])]),
    ...paragraphs.flatMap((paragraph) => paragraphOf(paragraph, language)),
  ]
}

/** The number runs the document's way, the text its own. */
const paragraphOf = ({ passage, mark }: TreeParagraph, language: Language): Paragraph[] => [
  inStyle('NumberedParagraph', [passage], {
    numbering: { reference: 'paragraphs', level: 0 },
    ...(mark === null ? {} : { keepNext: true, spacing: { after: 20 } }),
  }),
  ...(mark === null ? [] : [inStyle('Mark', [said(mark, language)])]),
]

const notes = ({ notes: { heading, items }, language }: OutcomeTree): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: directionOf(language) === 'rtl',
    children: runs(said(heading, language)),
  }),
  ...items.map((note) => inStyle('Note', [said(note, language)])),
]

const fields: Record<string, 'CURRENT' | 'TOTAL_PAGES'> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
}

function pageFooter({ pageOf, language }: OutcomeTree): Footer {
  const rightToLeft = directionOf(language) === 'rtl'
  const children = pageOf.split(/(\{pages?\})/u).filter((part) => part !== '')
  const run = new TextRun({
    children: children.map((part) => fields[part] ?? part),
    language: wordLanguages[language],
    rightToLeft,
  })
  return new Footer({ children: [new Paragraph({ style: 'Footer', bidirectional: rightToLeft, children: [run] })] })
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Title and language only: no creator, no editor, no dates. */
const coreProperties = ({ title, language }: OutcomeTree): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title.text.replace(notInXml, '').replace(/[&<>]/gu, (sign) => entities[sign] ?? sign)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
