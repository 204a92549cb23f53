import { FileAnswer, Id, Key, Language, Localized, topic, view, WorkshopInput, type Role } from '@kapihan/base'
import { cardsTopic, roundsTopic } from '@kapihan/cafe'
import { ObjectiveNumber } from '@kapihan/gcm'
import { boardTopic } from '@kapihan/harvest'
import { z } from 'zod'
import { documentTopic } from './acts.ts'
import { OutcomeDocument } from './document.ts'
import { Block } from './readiness.ts'

export const ExportFormat = z.enum(['docx', 'pdf', 'html'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** A paragraph as a national planner may take it home: its words and what it is about, not the cards behind it. */
export const PublishedParagraph = z.strictObject({
  id: Id,
  number: z.int().min(1),
  section: Key,
  text: Localized,
  objectives: z.array(ObjectiveNumber),
})
export type PublishedParagraph = z.infer<typeof PublishedParagraph>

const readers: Role[] = ['rapporteur', 'secretariat', 'host']
const agendaTopic = (workshop: string) => topic(workshop, 'blueprint', 'agenda')
const ofEvidence = {
  plane: 'voice' as const,
  listens: ({ workshop }: { workshop: string }) => [
    documentTopic(workshop),
    boardTopic(workshop),
    cardsTopic(workshop),
    agendaTopic(workshop),
  ],
}

export const outcomeViews = {
  document: view('outcome.document', {
    plane: 'voice',
    summary: 'The outcome document with the sources of every paragraph; null before it was drafted.',
    input: WorkshopInput,
    output: OutcomeDocument.nullable(),
    may: readers,
    listens: ({ workshop }) => [documentTopic(workshop)],
  }),
  readiness: view('outcome.readiness', {
    ...ofEvidence,
    summary: 'What keeps the document from going out, and what is still missing in it.',
    input: WorkshopInput,
    output: z.array(Block),
    may: readers,
  }),
  paragraphs: view('outcome.paragraphs', {
    ...ofEvidence,
    summary: 'The numbered paragraphs with the objectives they concern; of their sources nothing.',
    input: WorkshopInput,
    output: z.array(PublishedParagraph),
    may: [...readers, 'planner'],
  }),
  export: view('outcome.export', {
    ...ofEvidence,
    summary: 'The document as a file in one language; refused while a paragraph does not follow from its sources.',
    input: WorkshopInput.extend({ format: ExportFormat, language: Language }),
    output: FileAnswer,
    may: ['rapporteur', 'secretariat', 'planner'],
  }),
  archive: view('outcome.archive', {
    ...ofEvidence,
    summary: 'The whole workshop as one JSON file to hand on: no personal data, no plans.',
    input: WorkshopInput,
    output: FileAnswer,
    may: ['secretariat'],
    listens: (input) => [
      ...ofEvidence.listens(input),
      roundsTopic(input.workshop),
      topic(input.workshop, 'cafe', 'briefs'),
    ],
  }),
}
