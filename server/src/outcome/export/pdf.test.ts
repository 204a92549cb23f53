import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { arabicText, exampleTree, hostile } from './example-tree.ts'
import { asPdf } from './pdf.ts'

interface Tag {
  role: string
  lang?: string
  children?: (Tag | { type: string })[]
}

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
      return { text: text.replace(/\s+/gu, ' '), tags: await page.getStructTree() }
    }),
  )
  return { pages, metadata: await pdf.getMetadata(), outline: await pdf.getOutline() }
}

const rolesIn = (tag: Tag | null): string[] =>
  tag === null ? [] : [tag.role, ...(tag.children ?? []).flatMap((child) => ('role' in child ? rolesIn(child) : []))]
const languagesIn = (tag: Tag | null): string[] =>
  tag === null
    ? []
    : [
        ...(tag.lang === undefined ? [] : [tag.lang]),
        ...(tag.children ?? []).flatMap((child) => ('role' in child ? languagesIn(child) : [])),
      ]

test('is a tagged PDF/UA-1 with a title and a language, and names no author and no date', async () => {
  const bytes = asPdf(exampleTree('fr'))
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/Lang\s*\(fr/)
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const { info } = (await read(bytes)).metadata as { info: Record<string, unknown> }
  expect(info).toMatchObject({ Title: 'A workshop & more' })
  expect(info).not.toHaveProperty('Author')
  expect(info).not.toHaveProperty('CreationDate')
})

test('has headings, one numbered list item a paragraph, and the title as tags', async () => {
  const { pages, outline } = await read(asPdf(exampleTree('en')))
  const roles = rolesIn(pages[0]!.tags)
  expect(roles.filter((role) => role === 'H1')).toHaveLength(4)
  expect(roles.filter((role) => role === 'H2')).toHaveLength(2)
  expect(roles.filter((role) => role === 'LI')).toHaveLength(6)
  expect(roles.filter((role) => role === 'Lbl').length).toBeGreaterThanOrEqual(6)
  expect(outline.map((entry) => entry.title.replace(/\s/gu, ' '))).toEqual([
    'I. Heading introduction',
    'II. Heading results',
    'III. Heading disagreement',
    'Notes',
  ])
})

test('prints what people wrote to the letter, never as markup', async () => {
  const { pages } = await read(asPdf(exampleTree('en')))
  expect(pages[0]!.text).toContain(hostile)
})

test('numbers paragraphs through all sections and pages as it says', async () => {
  const { pages } = await read(asPdf(exampleTree('en', 120)))
  expect(pages.length).toBeGreaterThan(2)
  const text = pages.map((page) => page.text).join(' ')
  for (const number of [1, 2, 3, 99, 100, 123]) expect(text).toContain(`${number}.`)
  pages.forEach((page, at) => expect(page.text).toContain(`Page ${at + 1} of ${pages.length}`))
})

test('sets Arabic as Arabic, and says of each passage which language it is', async () => {
  const { pages } = await read(asPdf(exampleTree('ar')))
  const { text, tags } = pages[0]!
  // Words come back in the order they are drawn; each must be whole, with no letter doubled or lost.
  const words = arabicText.match(/\p{Script=Arabic}{2,}/gu) ?? []
  expect(words).toHaveLength(5)
  for (const word of [...words, 'ورشة', 'الهجرة']) expect(text.split(/[^\p{Script=Arabic}]+/u)).toContain(word)
  expect(text).toContain('Objective 5 (e)')
  expect(new Set(languagesIn(tags))).toContain('en')
  expect(Buffer.from(asPdf(exampleTree('ar'))).toString('latin1')).toMatch(/\/Lang\s*\(ar/)
})

test('gives the same bytes for the same document', () => {
  const once = asPdf(exampleTree('ar'))
  asPdf(exampleTree('en'))
  expect(Buffer.from(asPdf(exampleTree('ar'))).equals(Buffer.from(once))).toBe(true)
})
