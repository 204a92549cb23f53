import { found, Id, Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import { Paragraph } from './paragraph.ts'

/** A heading and what stands under it. Level 2 belongs to the last level 1 before it. */
export const Section = z.strictObject({
  key: Key,
  level: z.union([z.literal(1), z.literal(2)]),
  heading: Localized,
  paragraphs: z.array(Paragraph),
})
export type Section = z.infer<typeof Section>

/** A paragraph taken out, and where it stood in its section, so that it can come back. */
export const Removed = z.strictObject({ paragraph: Paragraph, at: z.int().min(0) })

/** The outcome document of a workshop: one source of truth for all its languages and formats. */
export const OutcomeDocument = z.strictObject({
  id: Id,
  /** 1 as drafted; rises with every change. */
  revision: z.int().min(1),
  title: Localized,
  status: Localized,
  sections: z.array(Section),
  removed: z.array(Removed),
})
export type OutcomeDocument = z.infer<typeof OutcomeDocument>

export const paragraphsOf = (document: Pick<OutcomeDocument, 'sections'>): Paragraph[] =>
  document.sections.flatMap((section) => section.paragraphs)

/** The number of every paragraph: consecutive from 1 across all sections, as UN documents have it. */
export const numbersOf = (document: Pick<OutcomeDocument, 'sections'>): Map<Id, number> =>
  new Map(paragraphsOf(document).map((paragraph, at) => [paragraph.id, at + 1]))

/** The section of that key; refuses an unknown one. */
export const sectionOf = (document: OutcomeDocument, key: string): Section =>
  found(
    document.sections.find((section) => section.key === key),
    'base.unknown',
    { what: 'section' },
  )

/** The paragraph of that id as it stands in the document; refuses one that is unknown or removed. */
export const paragraphOf = (document: OutcomeDocument, id: Id): Paragraph =>
  found(
    paragraphsOf(document).find((paragraph) => paragraph.id === id),
    'base.unknown',
    { what: 'paragraph' },
  )
