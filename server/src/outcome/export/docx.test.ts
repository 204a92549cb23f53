import { languages, type Language } from '@kapihan/base'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { textInZip } from '../../../test/unzip.ts'
import { asDocx } from './docx.ts'
import { arabicText, exampleTree, hostile } from './example-tree.ts'

async function made(language: Language) {
  const bytes = Buffer.from(await asDocx(exampleTree(language)))
  return { bytes, part: (path: string) => textInZip(bytes, path) }
}
const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gu) ?? []
const inStyle = (xml: string, style: string) =>
  paragraphsIn(xml).filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))

test('is read back with its headings, its text to the letter and one list', async () => {
  const { bytes } = await made('en')
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes })
  expect(messages.filter((one) => one.type === 'error')).toEqual([])
  expect(
    [...value.matchAll(/<h([12])>(?:<a [^>]*><\/a>)*(.*?)<\/h\1>/gu)].map(([, level, text]) => `${level} ${text}`),
  ).toEqual([
    '1 Heading introduction',
    '1 Heading results',
    '2 Heading topic-a',
    '2 Heading topic-b',
    '1 Heading disagreement',
    '1 Notes',
  ])
  const { value: text } = await mammoth.extractRawText({ buffer: bytes })
  expect(text).toContain(`A workshop & more\n\nSummary, not negotiated`)
  expect(text).toContain(hostile)
})

test('numbers all paragraphs by one list of Word, decimal and continuous over the sections', async () => {
  const { part } = await made('en')
  const document = part('word/document.xml')
  const numbered = inStyle(document, 'NumberedParagraph')
  expect(numbered).toHaveLength(6)
  const ids = new Set(numbered.map((one) => /<w:numId w:val="(\d+)"\/>/u.exec(one)?.[1]))
  expect(ids.size).toBe(1)
  const numbering = part('word/numbering.xml')
  const list = new RegExp(`<w:num w:numId="${[...ids][0]}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`, 'u').exec(
    numbering,
  )?.[1]
  const definition = new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${list}".*?</w:abstractNum>`, 'u').exec(
    numbering,
  )?.[0]
  expect(definition).toContain('<w:start w:val="1"/><w:numFmt w:val="decimal"/>')
  expect(definition).toContain('<w:lvlText w:val="%1."/>')
})

test('numbers headings I. and A. where Word can, and writes them out in Arabic', async () => {
  const english = await made('en')
  expect(english.part('word/numbering.xml')).toMatch(/upperRoman.*upperLetter/su)
  expect(inStyle(english.part('word/document.xml'), 'Heading2').join()).not.toContain('A.')
  const arabic = await made('ar')
  expect(arabic.part('word/numbering.xml')).not.toContain('upperRoman')
  expect(inStyle(arabic.part('word/document.xml'), 'Heading2')[0]).toContain('ألف - ')
})

test.each(languages)('gives every run of the %s document its language', async (language) => {
  const document = (await made(language)).part('word/document.xml')
  const runs = document.match(/<w:r>.*?<\/w:r>/gu) ?? []
  expect(runs.length).toBeGreaterThan(10)
  expect(runs.filter((run) => !run.includes('<w:lang '))).toEqual([])
  const locale = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' }[language]
  expect(inStyle(document, 'NumberedParagraph')[0]).toContain(`w:val="${locale}"`)
  expect(inStyle(document, 'NumberedParagraph')[1]).toContain('w:val="en-GB"')
})

test('runs Arabic paragraphs and their runs from right to left, and English ones within them not', async () => {
  const document = (await made('ar')).part('word/document.xml')
  const [own, english] = inStyle(document, 'NumberedParagraph')
  expect(own).toContain('<w:bidi/>')
  expect(own).toContain('<w:rtl/>')
  expect(own).toContain('w:bidi="ar-SA"')
  expect(own).toContain(arabicText)
  expect(english).not.toMatch(/<w:bidi\/>|<w:rtl\/>/u)
  expect(inStyle(document, 'Title')[0]).toContain('<w:bidi/>')
})

test('names no author, no editor and no time', async () => {
  const { part } = await made('fr')
  const core = part('docProps/core.xml')
  expect(core).toContain('<dc:title>A workshop &amp; more</dc:title>')
  expect(core).toContain('<dc:language>fr</dc:language>')
  expect(core).not.toMatch(/creator|lastModifiedBy|dcterms|\d{4}-\d\d/u)
  expect(part('docProps/app.xml')).not.toMatch(/Company|Manager|Application/u)
  expect(part('word/document.xml')).not.toMatch(/w:author|w:date|w:rsid/u)
})

test('says title and page on every page', async () => {
  const { part } = await made('en')
  expect(part('word/header1.xml') + part('word/header2.xml')).toContain('A workshop &amp; more')
  const footer = part('word/footer1.xml')
  expect(footer).toMatch(/Page .*PAGE.* of .*NUMPAGES/su)
})

test('leaves out the two signs that XML has no form for', async () => {
  const tree = exampleTree('en')
  tree.sections[0]!.paragraphs[0]!.passage = { text: 'Before\uFFFEafter\uFFFF', language: 'en' }
  const document = textInZip(Buffer.from(await asDocx(tree)), 'word/document.xml')
  expect(document).toContain('Beforeafter')
  expect(document).not.toMatch(/[\uFFFE\uFFFF]/u)
})
