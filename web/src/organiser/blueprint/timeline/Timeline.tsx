import { timeOf, type Blueprint, type Finding, type Session } from '@kapihan/blueprint'
import { useMemo } from 'react'
import { useWords } from '../../../text/words.ts'
import { DayColumn } from './DayColumn.tsx'
import { layOut } from './lay-out.ts'
import { tall } from './scale.ts'
import { timelineWords } from './timeline-words.ts'

interface Props {
  blueprint: Blueprint
  findings: Finding[]
  onMend: (minutes: number) => void
  onOpen: (session: Session) => void
}

/** The days side by side on one scale: working hours shaded, sessions as bars, what sticks out hatched with its finding beside it. */
export function Timeline({ blueprint, findings, onMend, onOpen }: Props) {
  const say = useWords(timelineWords)
  const plan = useMemo(() => layOut(blueprint), [blueprint])
  return (
    <div>
      <div className="flex flex-col gap-8 md:flex-row md:gap-4">
        <HourAxis from={plan.from} to={plan.to} className="hidden md:block" />
        {plan.days.map((day) => (
          <div key={day.day} className="flex min-w-0 flex-1 gap-3">
            <HourAxis from={plan.from} to={plan.to} className="md:hidden" />
            <DayColumn
              plan={plan}
              day={day}
              blueprint={blueprint}
              findings={findings.filter(({ sessions }) =>
                day.bars.some(({ session }) => sessions.includes(session.key)),
              )}
              onMend={onMend}
              onOpen={onOpen}
            />
          </div>
        ))}
      </div>
      <p className="mt-3 flex flex-wrap gap-x-6 text-sm text-quiet">
        <span>{say('working-hours')}</span>
        {plan.days.some(({ bars }) => bars.some(({ over }) => over.length > 0)) ? <span>{say('hatched')}</span> : null}
      </p>
    </div>
  )
}

/** The hours down the side, once for all days or, on a phone, beside each. */
function HourAxis({ from, to, className }: { from: number; to: number; className: string }) {
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from + index * 60)
  return (
    <div aria-hidden="true" className={`w-11 shrink-0 pt-9 ${className}`}>
      <div className="relative" style={{ blockSize: tall(to - from) }}>
        {hours.map((at) => (
          <span
            key={at}
            className="absolute end-0 -translate-y-1/2 text-sm leading-none text-quiet"
            style={{ insetBlockStart: tall(at - from) }}
          >
            {timeOf(at)}
          </span>
        ))}
      </div>
    </div>
  )
}
