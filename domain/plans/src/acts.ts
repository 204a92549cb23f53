import { act, Id, topic, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Measure, MeasureContent } from './measure.ts'

/** One topic for all plans: which party worked on its plan is announced to nobody. */
export const plansTopic = (workshop: string) => topic(workshop, 'plans')

const MeasureInput = z.strictObject({ ...WorkshopInput.shape, measure: Id })
const touches = ({ workshop }: { workshop: string }) => [plansTopic(workshop)]

export const plansActs = {
  addMeasure: act('plans.addMeasure', {
    plane: 'voice',
    summary: 'Adds a measure to the plan of the party asking.',
    input: z.strictObject({ ...WorkshopInput.shape, id: Id, ...MeasureContent.shape }),
    output: Measure,
    may: ['planner'],
    touches,
  }),
  editMeasure: act('plans.editMeasure', {
    plane: 'voice',
    summary: 'Saves a measure of the plan of the party asking, whole, in place of the revision it was read at.',
    input: z.strictObject({ ...MeasureInput.shape, revision: z.int().min(1), ...MeasureContent.shape }),
    output: Measure,
    may: ['planner'],
    touches,
  }),
  removeMeasure: act('plans.removeMeasure', {
    plane: 'voice',
    summary: 'Takes a measure out of the plan of the party asking; it can be restored.',
    input: MeasureInput,
    output: z.strictObject({ measure: Id }),
    may: ['planner'],
    touches,
  }),
  restoreMeasure: act('plans.restoreMeasure', {
    plane: 'voice',
    summary: 'Puts a removed measure back into the plan as it was.',
    input: MeasureInput,
    output: Measure,
    may: ['planner'],
    touches,
  }),
}
