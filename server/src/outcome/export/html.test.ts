import { languages } from '@kapihan/base'
import { expect, test } from 'vitest'
import { exampleTree, hostile } from './example-tree.ts'
import { asHtml } from './html.ts'

const page = (...of: Parameters<typeof exampleTree>) => new TextDecoder().decode(asHtml(exampleTree(...of)))

const unescaped = (html: string): string =>
  html.replace(
    /&(lt|gt|quot|#39|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!,
  )

test('says its language and direction, and those of every passage in another', () => {
  expect(page('ar')).toContain('<html lang="ar" dir="rtl">')
  expect(page('ar')).toContain('<li id="p2" value="2"><p lang="en" dir="ltr">')
  expect(page('en')).toContain('<html lang="en" dir="ltr">')
  expect(page('en').match(/ dir="/gu)).toHaveLength(1)
})

test('keeps what people wrote as text', () => {
  const html = page('en')
  expect(html).not.toContain('<b>')
  expect(unescaped(html)).toContain(hostile)
  expect(html).toContain('<title>A workshop &amp; more</title>')
})

test.each(languages)('numbers paragraphs in %s by the document, one list a section', (language) => {
  const html = page(language)
  expect([...html.matchAll(/<li id="p(\d+)" value="(\d+)">/gu)].map(([, id, value]) => [id, value])).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => [String(number), String(number)]),
  )
  expect([...html.matchAll(/<ol start="(\d+)">/gu)].map(([, start]) => start)).toEqual(['1', '3', '6'])
})

test('has one title, headings that go down one level at a time, and every tag closed', () => {
  const html = page('fr')
  expect([...html.matchAll(/<h([1-6])/gu)].map(([, level]) => level)).toEqual(['1', '2', '2', '3', '3', '2', '2'])
  const body = html.slice(html.indexOf('<body>'), html.indexOf('</html>'))
  const open: string[] = []
  for (const [, end, name] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
    if (end === '/') expect(open.pop()).toBe(name)
    else open.push(name!)
  }
  expect(open).toEqual([])
})

test('needs no other file: no link, script, picture or address in it', () => {
  expect(page('en')).not.toMatch(/<(?:link|script|img|iframe)|https?:|url\(|@import/u)
})
