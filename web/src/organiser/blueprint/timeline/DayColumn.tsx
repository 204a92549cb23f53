import { addDays, type Blueprint, type Finding, type Session } from '@kapihan/blueprint'
import { agendaWords } from '../../../text/agenda-words.ts'
import { useFormat } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { FindingLine } from '../FindingsList.tsx'
import { barBeside, type DayPlan, type Plan } from './lay-out.ts'
import { tall } from './scale.ts'
import { SessionBar } from './SessionBar.tsx'

interface Props {
  plan: Plan
  day: DayPlan
  blueprint: Blueprint
  findings: Finding[]
  onMend: (minutes: number) => void
  onOpen: (session: Session) => void
}

/** One day to scale. */
export function DayColumn({ plan, day, blueprint, findings, onMend, onOpen }: Props) {
  const say = useWords(agendaWords)
  const format = useFormat()
  const wrong = new Set(findings.flatMap(({ severity, sessions }) => (severity === 'error' ? sessions : [])))
  const date = addDays(blueprint.dates.start, day.day - 1)
  return (
    <section className="min-w-0 flex-1">
      <h3 className="flex h-9 items-baseline gap-2 overflow-hidden">
        <span className="font-semibold whitespace-nowrap">{say('day', { day: day.day })}</span>
        <time dateTime={date} className="truncate text-sm text-quiet">
          {format.day(date)}
        </time>
      </h3>
      <div className="relative" style={{ blockSize: tall(plan.to - plan.from) }}>
        <Ground plan={plan} day={day} />
        <ol className="absolute inset-y-0 start-1 end-3">
          {day.bars.map((bar) => (
            <SessionBar
              key={bar.session.key}
              bar={bar}
              from={plan.from}
              blueprint={blueprint}
              isWrong={wrong.has(bar.session.key)}
              onOpen={onOpen}
            />
          ))}
        </ol>
        <Callouts plan={plan} day={day} findings={findings} onMend={onMend} />
      </div>
    </section>
  )
}

/** Working hours and hour lines, behind everything. */
function Ground({ plan, day }: { plan: Plan; day: DayPlan }) {
  const hours = Array.from({ length: (plan.to - plan.from) / 60 + 1 }, (_, index) => index * 60)
  return (
    <div aria-hidden="true">
      {day.blocks.map(({ from, to }) => (
        <div
          key={from}
          className="absolute inset-x-0 bg-line/45"
          style={{ insetBlockStart: tall(from - plan.from), blockSize: tall(to - from) }}
        />
      ))}
      {hours.map((at) => (
        <div key={at} className="absolute inset-x-0 border-t border-line" style={{ insetBlockStart: tall(at) }} />
      ))}
    </div>
  )
}

/** Findings about time, written in the free time below the session they are about. */
function Callouts({ plan, day, findings, onMend }: Pick<Props, 'plan' | 'day' | 'findings' | 'onMend'>) {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding, index) => {
      const bar = barBeside([day], finding.sessions)
      if (bar === undefined) return null
      return (
        <div
          key={`${finding.code}-${index}`}
          className="absolute inset-x-0 border-s-4 border-accent bg-paper py-2 ps-2 text-sm"
          style={{ insetBlockStart: `calc(${tall(bar.to - plan.from)} + 0.25rem)` }}
        >
          <FindingLine finding={finding} onMend={onMend} />
        </div>
      )
    })
}
