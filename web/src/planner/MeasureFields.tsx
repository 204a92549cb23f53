import { measureLimits, planColumns, type Measure } from '@kapihan/plans'
import { useText } from '../text/language.tsx'
import { EditableField } from './EditableField.tsx'
import type { Patch } from './save-queue.ts'

/** What a measure needs to be funded, each saved when it is left. */
export function MeasureFields({ measure, save }: { measure: Measure; save: (patch: Patch) => Promise<unknown> }) {
  const text = useText()
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <EditableField
        label={text(planColumns.leadMinistry)}
        value={measure.leadMinistry}
        max={measureLimits.leadMinistry}
        onSave={(leadMinistry) => save({ leadMinistry })}
      />
      <EditableField
        label={text(planColumns.indicator)}
        value={measure.indicator}
        max={measureLimits.indicator}
        onSave={(indicator) => save({ indicator })}
      />
      <EditableField
        label={text(planColumns.start)}
        type="date"
        value={measure.start}
        onSave={(start) => save({ start })}
      />
      <EditableField label={text(planColumns.end)} type="date" value={measure.end} onSave={(end) => save({ end })} />
    </div>
  )
}
