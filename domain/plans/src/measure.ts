import { Id, Refusal, writtenText } from '@kapihan/base'
import { action, ActionId, ObjectiveNumber } from '@kapihan/gcm'
import { z } from 'zod'

/** Characters each text of a measure holds, as a reader counts them. */
export const measureLimits = { title: 200, leadMinistry: 120, indicator: 200 } as const

/** A date a plan may name. Other centuries are slips of the keyboard, and no spreadsheet could show them. */
const PlanDate = z.iso
  .date()
  .refine((date) => date >= '1990-01-01' && date <= '2099-12-31', { message: 'outside_1990_to_2099' })

/** What a party writes in a line of its plan. Only title and objective are needed to begin with. */
export const MeasureContent = z.strictObject({
  title: writtenText(measureLimits.title),
  objective: ObjectiveNumber,
  /** An action of that same objective; the Compact's actions are a menu, so none is as good as one. */
  action: ActionId.nullable(),
  leadMinistry: writtenText(measureLimits.leadMinistry).nullable(),
  indicator: writtenText(measureLimits.indicator).nullable(),
  start: PlanDate.nullable(),
  end: PlanDate.nullable(),
  /** The paragraph of the outcome document it was taken from. It may be gone from the document since. */
  informedBy: z.strictObject({ paragraph: Id }).nullable(),
})
export type MeasureContent = z.infer<typeof MeasureContent>

/** A line of a plan. `revision` counts its saves from 1. */
export const Measure = MeasureContent.extend({ id: Id, revision: z.int().min(1) })
export type Measure = z.infer<typeof Measure>

/** What a plan still needs before a finance ministry would fund the line. Never ranked, never shown to another party. */
export const Gap = z.enum(['lead', 'indicator', 'dates'])
export type Gap = z.infer<typeof Gap>

/** What the measure lacks; dates count as lacking while either of the two does. */
export function gapsOf(measure: Pick<MeasureContent, 'leadMinistry' | 'indicator' | 'start' | 'end'>): Gap[] {
  const lacking: Record<Gap, boolean> = {
    lead: measure.leadMinistry === null,
    indicator: measure.indicator === null,
    dates: measure.start === null || measure.end === null,
  }
  return Gap.options.filter((gap) => lacking[gap])
}

/** The content if it agrees with itself; refuses an action of another objective and an end before the start. */
export function consistent(content: MeasureContent): MeasureContent {
  if (content.action !== null && action(content.action).objective !== content.objective)
    throw new Refusal('plans.action-elsewhere', { objective: content.objective })
  if (content.start !== null && content.end !== null && content.end < content.start)
    throw new Refusal('plans.ends-before-start', { start: content.start, end: content.end })
  return content
}

export const newMeasure = (id: string, content: MeasureContent): Measure => ({
  ...consistent(content),
  id,
  revision: 1,
})

const fields = Object.keys(MeasureContent.shape) as (keyof MeasureContent)[]

/** Whether two measures say the same, whatever their revision. */
export const sameContent = (one: MeasureContent, other: MeasureContent): boolean =>
  fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))

/**
 * The measure as edited. `revision` is the one the editor started from; refuses when a colleague has saved since.
 * Saving what is already there changes nothing, so an edit may be sent twice.
 */
export function editMeasure(stored: Measure, revision: number, content: MeasureContent): Measure {
  if (sameContent(stored, content)) return stored
  if (stored.revision !== revision) throw new Refusal('plans.changed-meanwhile', {})
  return { ...consistent(content), id: stored.id, revision: revision + 1 }
}
