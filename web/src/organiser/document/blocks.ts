import type { Language } from '@kapihan/base'
import type { Block, Paragraph } from '@kapihan/outcome'

/** How a paragraph stands in the language shown; the first that applies. */
export type ParagraphState = 'blocked' | 'outdated' | 'untranslated' | 'good'

export function stateOf(paragraph: Paragraph, language: Language, blocks: Block[]): ParagraphState {
  if (blocks.some((block) => block.paragraph === paragraph.id && block.severity === 'error')) return 'blocked'
  if (paragraph.text[language] === undefined) return 'untranslated'
  return paragraph.outdated.includes(language) ? 'outdated' : 'good'
}

/** Languages that lack paragraphs or have outdated ones, with what is missing in each. */
export interface TranslationGap {
  what: 'untranslated' | 'outdated'
  language: Language
  blocks: Block[]
}

/** Blocks for a reader: what must be mended and what is to be considered one by one, translations by language. */
export function sorted(blocks: Block[]): { errors: Block[]; warnings: Block[]; gaps: TranslationGap[] } {
  const errors = blocks.filter((block) => block.severity === 'error')
  const others = blocks.filter((block) => block.severity === 'warning')
  return {
    errors,
    warnings: others.filter((block) => block.language === null),
    gaps: (['fr', 'es', 'ar'] as const).flatMap((language) =>
      (['untranslated', 'outdated'] as const).flatMap((what): TranslationGap[] => {
        const code = what === 'untranslated' ? 'outcome.block.not-translated' : 'outcome.block.outdated-translation'
        const of = others.filter((block) => block.language === language && block.code === code)
        return of.length === 0 ? [] : [{ what, language, blocks: of }]
      }),
    ),
  }
}
