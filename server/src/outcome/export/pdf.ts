import { readFileSync } from 'node:fs'
import { Refusal } from '@kapihan/base'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { OutcomeTree } from '@kapihan/outcome'
import { documentFonts } from './fonts.ts'

const template = readFileSync(new URL('outcome.typ', import.meta.url), 'utf8')

let kept: NodeCompiler | null = null
const compiler = (): NodeCompiler => (kept ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] }))

/** PDF/UA-1: tagged, titled, with the language of every passage. The same tree gives the same bytes, since no date goes in. */
export function asPdf(tree: OutcomeTree): Uint8Array {
  const typst = compiler()
  const compiled = typst.compile({ mainFileContent: template, inputs: { tree: JSON.stringify(tree) } })
  if (compiled.result === null)
    throw new Error('the document could not be typeset', { cause: compiled.takeDiagnostics()?.shortDiagnostics })
  try {
    return typst.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 })
  } catch (cause) {
    throw withoutGlyphs(tree, cause) ?? cause
  } finally {
    typst.evictCache(10)
  }
}

/** An accessible PDF holds no box in place of a letter; where no font has one, the reader of the refusal learns in which paragraphs. */
function withoutGlyphs(tree: OutcomeTree, cause: unknown): Refusal | null {
  const message = cause instanceof Error ? cause.message : String(cause)
  const letters = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
    ([, text = '']) => text,
  )
  if (letters.length === 0) return null
  const paragraphs = tree.sections
    .flatMap((section) => section.paragraphs)
    .filter(({ passage }) => letters.some((letter) => passage.text.includes(letter)))
  return new Refusal('outcome.no-font', { paragraphs: paragraphs.map(({ number }) => String(number)) })
}
