import { directionOf, type Language } from '@kapihan/base'
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type INumberingOptions,
  type IRunOptions,
  type IStylesOptions,
} from 'docx'

/** A typeface every office has, with Latin and Arabic letters: a Word file shows what its reader has installed. */
const font = 'Times New Roman'
const quiet = '55504B'

/** Word keeps the language of a right-to-left run in another attribute than that of others. */
export const wordLanguages: Record<Language, NonNullable<IRunOptions['language']>> = {
  en: { value: 'en-GB' },
  fr: { value: 'fr-FR' },
  es: { value: 'es-ES' },
  ar: { value: 'ar-SA', bidirectional: 'ar-SA' },
}

/** Headings numbered by Word; null where it has no such numbers, as for "أولا" and "ألف", which are then written out. */
export const headingFormats: Record<
  Language,
  readonly [typeof LevelFormat.UPPER_ROMAN, typeof LevelFormat.UPPER_LETTER] | null
> = {
  en: [LevelFormat.UPPER_ROMAN, LevelFormat.UPPER_LETTER],
  fr: [LevelFormat.UPPER_ROMAN, LevelFormat.UPPER_LETTER],
  es: [LevelFormat.UPPER_ROMAN, LevelFormat.UPPER_LETTER],
  ar: null,
}

const bold = (size: number) => ({
  bold: true,
  boldComplexScript: true,
  size,
  sizeComplexScript: size,
  color: '000000',
  font,
})

/**
 * Room for the numbers of paragraphs. Word puts a number of a right-to-left paragraph on one side of its place, LibreOffice on the
 * other: there it stands off the margin, so that neither prints it outside the text.
 */
const numberIndents: Record<'ltr' | 'rtl', { start: number; hanging: number }> = {
  ltr: { start: 567, hanging: 567 },
  rtl: { start: 900, hanging: 500 },
}
const indentOf = (language: Language) => numberIndents[directionOf(language)]

/** Sizes are half points, distances twentieths of a point. */
export function styles(language: Language): IStylesOptions {
  const plain = { basedOn: 'Normal', quickFormat: true }
  const small = (size: number) => ({ size, sizeComplexScript: size, color: quiet })
  return {
    default: {
      document: {
        run: { font, size: 22, sizeComplexScript: 22, language: wordLanguages[language] },
        paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: bold(38),
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: { run: bold(28), paragraph: { spacing: { before: 400, after: 160 }, keepNext: true } },
      heading2: { run: bold(24), paragraph: { spacing: { before: 280, after: 140 }, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Kind', name: 'Kind of document', ...plain, run: small(22), paragraph: { spacing: { after: 60 } } },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...plain,
        run: { bold: true, boldComplexScript: true },
        paragraph: { spacing: { after: 320 }, border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6 } } },
      },
      { id: 'NumberedParagraph', name: 'Numbered paragraph', ...plain, paragraph: { spacing: { after: 160 } } },
      {
        id: 'Mark',
        name: 'Mark',
        ...plain,
        run: small(18),
        paragraph: { indent: { start: indentOf(language).start }, spacing: { after: 160 } },
      },
      {
        id: 'Note',
        name: 'Note',
        ...plain,
        run: { size: 19, sizeComplexScript: 19 },
        paragraph: { spacing: { after: 120 } },
      },
      { id: 'Header', name: 'header', ...plain, run: small(18) },
      { id: 'Footer', name: 'footer', ...plain, run: small(18), paragraph: { alignment: AlignmentType.CENTER } },
    ],
  }
}

/** One decimal list for all paragraphs, and one of two levels for headings where Word can number them. */
export function numbering(language: Language): INumberingOptions {
  const formats = headingFormats[language]
  const lang = { language: wordLanguages[language], rightToLeft: directionOf(language) === 'rtl' }
  const paragraphs = {
    reference: 'paragraphs',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: indentOf(language) }, run: lang },
      },
    ],
  }
  const headings = (formats ?? []).map((format, level) => ({
    level,
    format,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: numberIndents.ltr } },
  }))
  return { config: headings.length === 0 ? [paragraphs] : [paragraphs, { reference: 'headings', levels: headings }] }
}
