import type { Agenda, Blueprint } from '@kapihan/blueprint'
import type { ReactNode } from 'react'
import { agendaWords } from '../../text/agenda-words.ts'
import { isolated } from '../../text/isolated.ts'
import { Text, useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import type { Stop } from './line-of-dates.ts'
import { milestoneWords } from './milestone-words.ts'

interface Props {
  stop: Stop
  agenda: Agenda
  /** What its date hangs on, where that is known. */
  when: Blueprint['milestones'][number]['when'] | undefined
  nameOf: (key: string) => string
}

/** One date on the line, with the days since the one before. */
export function StopLine({ stop, agenda, when, nameOf }: Props) {
  const say = useWords(milestoneWords)
  const sayAgenda = useWords(agendaWords)
  const text = useText()
  const format = useFormat()
  const { sinceLast } = stop
  const gap = sinceLast === null ? null : sinceLast === 0 ? say('same-day') : say('later-days', { count: sinceLast })
  if (stop.what === 'workshop')
    return (
      <Line gap={gap} dot="bg-accent" date={format.days(stop.dates.start, stop.dates.end)} isWorkshop>
        <p className="text-lg font-semibold text-accent">{say('workshop')}</p>
        <p className="text-quiet">
          {sayAgenda('venue', { name: text(agenda.venue.name), city: text(agenda.venue.city) })}
        </p>
      </Line>
    )
  const { title, kind, ours, date } = stop.milestone
  return (
    <Line gap={gap} dot="border-2 border-quiet bg-paper" date={format.day(date)}>
      <p className="text-lg leading-snug">
        <Text of={title} />
        {ours ? (
          <span className="text-quiet">
            {' '}
            <span aria-hidden="true">†</span>
            <span className="sr-only">({say('is-ours')})</span>
          </span>
        ) : null}
      </p>
      <p className="text-sm text-quiet">
        {say(`kind.${kind}`)}
        {when === undefined ? null : <> · {'date' in when ? say('fixed') : <Hanging when={when} nameOf={nameOf} />}</>}
      </p>
    </Line>
  )
}

function Hanging({ when, nameOf }: { when: { after: string; days: number }; nameOf: Props['nameOf'] }) {
  const say = useWords(milestoneWords)
  const values = { count: Math.abs(when.days), what: isolated(nameOf(when.after)) }
  return say(when.days < 0 ? 'before' : 'after', values)
}

interface LineProps {
  gap: string | null
  dot: string
  date: string
  isWorkshop?: boolean
  children: ReactNode
}

function Line({ gap, dot, date, isWorkshop = false, children }: LineProps) {
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 sm:grid-cols-[16rem_auto_1fr] print:break-inside-avoid">
      <div aria-hidden="true" className="col-start-1 row-span-3 row-start-1 flex flex-col items-center sm:col-start-2">
        {gap === null ? null : <span className="h-9 w-px bg-line" />}
        <span className={`my-2 size-3 shrink-0 rounded-full ${dot}`} />
        <span className="w-px flex-1 bg-line in-[li:last-child]:hidden" />
      </div>
      {gap === null ? null : (
        <p className="col-start-2 row-start-1 h-9 py-2 text-sm leading-tight text-quiet sm:col-start-3">{gap}</p>
      )}
      <p
        className={`col-start-2 row-start-2 leading-7 sm:col-start-1 sm:text-end ${isWorkshop ? 'font-semibold text-accent' : 'text-quiet'}`}
      >
        {date}
      </p>
      <div className="col-start-2 row-start-3 sm:col-start-3 sm:row-start-2">{children}</div>
    </li>
  )
}
