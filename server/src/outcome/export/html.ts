import { readFileSync } from 'node:fs'
import { directionOf } from '@kapihan/base'
import type { OutcomeTree, Passage, TreeParagraph, TreeSection } from '@kapihan/outcome'

const style = readFileSync(new URL('outcome.css', import.meta.url), 'utf8')

/** One file that needs no other: readable on any screen, and on paper by the browser's own print. */
export function asHtml(tree: OutcomeTree): Uint8Array {
  const body = [
    `<header>`,
    `<p class="kind">${escaped(tree.kind)}</p>`,
    `<h1${spoken(tree.title, tree)}>${escaped(tree.title.text)}</h1>`,
    `<p class="status"${spoken(tree.status, tree)}>${escaped(tree.status.text)}</p>`,
    `</header>`,
    `<main>`,
    ...tree.sections.map((section) => sectionOf(section, tree)),
    `</main>`,
    `<footer>`,
    `<h2>${escaped(tree.notes.heading)}</h2>`,
    ...tree.notes.items.map((note) => `<p>${escaped(note)}</p>`),
    `</footer>`,
  ]
  const page = `<!doctype html>
<html lang="${tree.language}" dir="${directionOf(tree.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(tree.title.text)}</title>
<style>
${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
  return new TextEncoder().encode(page)
}

function sectionOf({ key, level, label, heading, paragraphs, empty }: TreeSection, tree: OutcomeTree): string {
  const tag = `h${level + 1}`
  const first = paragraphs[0]?.number
  return [
    `<section aria-labelledby="${escaped(key)}">`,
    `<${tag} id="${escaped(key)}"><span class="label">${escaped(label)}</span> <span${spoken(heading, tree)}>${escaped(heading.text)}</span></${tag}>`,
    ...(empty === null ? [] : [`<p class="empty">${escaped(empty)}</p>`]),
    ...(first === undefined
      ? []
      : [`<ol start="${first}">`, ...paragraphs.map((one) => paragraphOf(one, tree)), `</ol>`]),
    `</section>`,
  ].join('\n')
}

const paragraphOf = ({ number, passage, mark }: TreeParagraph, tree: OutcomeTree): string =>
  `<li id="p${number}" value="${number}"><p${spoken(passage, tree)}>${escaped(passage.text)}</p>${
    mark === null ? '' : `<p class="mark">${escaped(mark)}</p>`
  }</li>`

/** Language and direction where they are not the document's own. */
const spoken = ({ language }: Passage, tree: OutcomeTree): string =>
  language === tree.language ? '' : ` lang="${language}" dir="${directionOf(language)}"`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
