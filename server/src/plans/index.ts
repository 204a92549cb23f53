import type { Feature } from '../platform/feature.ts'
import { addMeasure } from './add-measure.ts'
import { editMeasure } from './edit-measure.ts'
import { exportPlan } from './export.ts'
import { plan } from './plan.ts'
import { removeMeasure } from './remove-measure.ts'
import { restoreMeasure } from './restore-measure.ts'

export function plans(): Feature {
  return { acts: [addMeasure, editMeasure, removeMeasure, restoreMeasure], views: [plan, exportPlan] }
}
