import { Id, Key, Language, Localized, writtenText } from '@kapihan/base'
import { Strength } from '@kapihan/harvest'
import { z } from 'zod'
import { Source } from './source.ts'

/** Characters a paragraph holds in each language, as a reader counts them. */
export const paragraphLength = 4_000
export const ParagraphWords = writtenText(paragraphLength)

/** What a person writes as a new paragraph: English, and what translations there are. */
export const WrittenParagraph = z.strictObject({
  en: ParagraphWords,
  fr: ParagraphWords.optional(),
  es: ParagraphWords.optional(),
  ar: ParagraphWords.optional(),
})

/** One numbered paragraph. Its number is not kept: it follows from where it stands, the same in all languages. */
export const Paragraph = z.strictObject({
  id: Id,
  /** Rises by one with every change; who saves says which they were looking at. */
  revision: z.int().min(1),
  section: Key,
  /** A language that is absent is not translated yet. */
  text: Localized,
  /** Translations older than the English text beside them. */
  outdated: z.array(Language),
  sources: z.array(Source),
  /** Computed from the cards of its sources, never chosen; null where it rests on no card. */
  strength: Strength.nullable(),
  /** Drafted from a theme, drafted from the agenda, or written by hand. It keeps its origin when edited. */
  origin: z.enum(['theme', 'frame', 'written']),
})
export type Paragraph = z.infer<typeof Paragraph>
