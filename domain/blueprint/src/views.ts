import { everyone, Id, Localized, signedIn, topic, view, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Agenda, ReleaseNumber } from './agenda.ts'
import { Blueprint } from './blueprint.ts'
import { Clock } from './clock.ts'
import { Finding } from './finding.ts'
import { DatedMilestone } from './milestone.ts'

export const blueprintViews = {
  drafts: view('blueprint.drafts', {
    plane: 'design',
    summary: 'The drafts of the blueprint, each with what the checker finds in it.',
    input: WorkshopInput,
    output: z.array(
      z.strictObject({
        draft: Id,
        name: Localized,
        revision: z.int().min(1),
        blueprint: Blueprint,
        findings: z.array(Finding),
      }),
    ),
    may: ['secretariat'],
    listens: ({ workshop }) => [topic(workshop, 'blueprint', 'drafts')],
  }),
  agenda: view('blueprint.agenda', {
    plane: 'design',
    summary: 'The latest released agenda.',
    input: WorkshopInput,
    output: Agenda,
    may: everyone,
    listens: ({ workshop }) => [topic(workshop, 'blueprint', 'agenda')],
  }),
  releases: view('blueprint.releases', {
    plane: 'design',
    summary: 'All releases with their notes, latest first.',
    input: WorkshopInput,
    output: z.array(z.strictObject({ number: ReleaseNumber, note: z.string(), releasedAt: z.iso.datetime() })),
    may: ['secretariat'],
    listens: ({ workshop }) => [topic(workshop, 'blueprint', 'agenda')],
  }),
  milestones: view('blueprint.milestones', {
    plane: 'design',
    summary: 'The milestones of the latest released agenda with their dates, earliest first.',
    input: WorkshopInput,
    output: z.array(DatedMilestone),
    may: signedIn,
    listens: ({ workshop }) => [topic(workshop, 'blueprint', 'agenda')],
  }),
  clock: view('blueprint.clock', {
    plane: 'design',
    summary:
      'The clock of all rooms: when the round ends, or what is left of it. The time now is in the Date header of the answer.',
    input: WorkshopInput,
    output: Clock,
    may: everyone,
    listens: ({ workshop }) => [topic(workshop, 'blueprint', 'clock')],
  }),
}
