import { act, Id, Key, Language, topic, WorkshopInput, type Role } from '@kapihan/base'
import { z } from 'zod'
import { OutcomeDocument } from './document.ts'
import { Paragraph, ParagraphWords, WrittenParagraph } from './paragraph.ts'
import { Source } from './source.ts'

/** Moves with every act of the outcome. */
export const documentTopic = (workshop: string) => topic(workshop, 'outcome', 'document')

const drafters: Role[] = ['rapporteur', 'secretariat']
const onDocument = {
  plane: 'voice' as const,
  may: drafters,
  touches: ({ workshop }: { workshop: string }) => [documentTopic(workshop)],
}
const ParagraphInput = WorkshopInput.extend({ paragraph: Id })
const RevisedInput = ParagraphInput.extend({ revision: z.int().min(1) })
const Sources = z.array(Source).max(50)

export const outcomeActs = {
  draftFromThemes: act('outcome.draftFromThemes', {
    ...onDocument,
    summary: 'Drafts the outcome document from the agenda and the live themes, replacing a draft nobody has edited.',
    input: WorkshopInput.extend({ document: Id }),
    output: OutcomeDocument,
  }),
  editParagraph: act('outcome.editParagraph', {
    ...onDocument,
    summary: 'Writes a paragraph in one language. New English text marks its translations as outdated.',
    input: RevisedInput.extend({ language: Language, text: ParagraphWords }),
    output: Paragraph,
    bodyLimit: 128 * 1024,
  }),
  addParagraph: act('outcome.addParagraph', {
    ...onDocument,
    summary: 'Adds a paragraph to a section, after another or first. Without sources it stops the export.',
    input: WorkshopInput.extend({
      id: Id,
      section: Key,
      after: Id.nullable(),
      text: WrittenParagraph,
      sources: Sources,
    }),
    output: Paragraph,
    bodyLimit: 512 * 1024,
  }),
  removeParagraph: act('outcome.removeParagraph', {
    ...onDocument,
    summary: 'Takes a paragraph out of the document and keeps it, so that it can be restored.',
    input: RevisedInput,
    output: OutcomeDocument,
  }),
  restoreParagraph: act('outcome.restoreParagraph', {
    ...onDocument,
    summary: 'Puts a removed paragraph back where it stood.',
    input: ParagraphInput,
    output: Paragraph,
  }),
  setSources: act('outcome.setSources', {
    ...onDocument,
    summary: 'Puts a paragraph on other sources; its strength is computed from them.',
    input: RevisedInput.extend({ sources: Sources }),
    output: Paragraph,
    bodyLimit: 512 * 1024,
  }),
}
