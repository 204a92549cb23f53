import { writtenText } from '@kapihan/base'
import { z } from 'zod'
import { DatedMilestone, resolveMilestones } from './milestone.ts'
import { blueprintParts, type Blueprint } from './parts.ts'

/** Releases are numbered 1, 2, 3 in the order they are made, without gaps. */
export const ReleaseNumber = z.int().min(1).max(10_000)
/** Why this release, in a sentence, for those who have read the one before. */
export const ReleaseNote = writtenText(500)

/**
 * A released blueprint: public, numbered, never changed afterwards, and the only thing both planes read. The workshop that changes its
 * mind releases the next number. Milestones have their dates, since nothing can move in it any more.
 */
export const Agenda = blueprintParts.omit({ slug: true, design: true, milestones: true }).extend({
  workshop: blueprintParts.shape.slug,
  number: ReleaseNumber,
  note: z.string(),
  milestones: z.array(DatedMilestone),
})
export type Agenda = z.infer<typeof Agenda>

/** The blueprint as an agenda. It is a copy: what is done to the blueprint later does not reach it. */
export function releaseAgenda(blueprint: Blueprint, number: number, note: string): Agenda {
  return Agenda.strip().parse({
    ...blueprint,
    workshop: blueprint.slug,
    milestones: resolveMilestones(blueprint),
    number,
    note,
  })
}
