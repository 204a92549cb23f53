import { addDays, type Agenda, type Session } from '@kapihan/blueprint'
import { agendaWords } from '../../text/agenda-words.ts'
import { Text, useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { LatinSquare } from '../../ui/LatinSquare.tsx'
import { dayRows, daysOf, type DayRow } from './day-rows.ts'
import { programmeWords } from './programme-words.ts'
import { Regime } from './Regime.tsx'
import { Section } from './Section.tsx'

/** The released agenda, its days side by side where there is room. */
export function Programme({ agenda }: { agenda: Agenda }) {
  const say = useWords(programmeWords)
  const text = useText()
  return (
    <Section title={say('programme')} wide>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
        {daysOf(agenda).map((day) => (
          <Day key={day} agenda={agenda} day={day} />
        ))}
      </div>
      <p className="mt-8 text-sm text-quiet">{say('local-time', { city: text(agenda.venue.city) })}</p>
    </Section>
  )
}

function Day({ agenda, day }: { agenda: Agenda; day: number }) {
  const say = useWords(agendaWords)
  const format = useFormat()
  const date = addDays(agenda.dates.start, day - 1)
  return (
    <div>
      <h3 className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <span className="text-lg font-semibold">{say('day', { day })}</span>
        <time dateTime={date} className="text-quiet">
          {format.day(date)}
        </time>
      </h3>
      <ol>
        {dayRows(agenda, day).map((row) => (
          <Row key={`${row.start}-${row.row}`} row={row} />
        ))}
      </ol>
    </div>
  )
}

function Row({ row }: { row: DayRow }) {
  const say = useWords(programmeWords)
  const between = row.row !== 'session'
  return (
    <li
      className={`grid grid-cols-[5.5rem_1fr] gap-x-3 sm:grid-cols-[6.5rem_1fr] sm:gap-x-4 ${between ? 'py-1.5 text-sm text-quiet' : 'border-t border-line py-4'}`}
    >
      <span className="text-sm text-quiet tabular-nums">
        {row.start}–{row.end}
      </span>
      {row.row === 'session' ? <SessionLine session={row.session} /> : <span>{say(row.row)}</span>}
    </li>
  )
}

function SessionLine({ session }: { session: Session }) {
  const say = useWords(agendaWords)
  return (
    <div className="relative pe-10">
      <p className="-mt-0.5 font-serif leading-snug">
        <Text of={session.title} />
      </p>
      {session.round === undefined ? null : (
        <span className="absolute end-0 top-0.5">
          <LatinSquare size={28} until={session.round} />
        </span>
      )}
      <Institutions of={session} />
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-quiet">
        <span>{say(`kind.${session.kind}`)}</span>
        {session.kind === 'break' ? null : <Regime of={session.attribution} />}
      </p>
    </div>
  )
}

// Parts that states and organisations play. The others may be a person's, and this page names nobody.
const institutional = ['chair', 'co-convener', 'framer']

function Institutions({ of }: { of: Session }) {
  const say = useWords(agendaWords)
  const speakers = of.speakers.filter(({ role }) => institutional.includes(role))
  if (speakers.length === 0) return null
  return (
    <ul className="mt-1 flex flex-wrap text-sm">
      {speakers.map(({ role, who, tbc }, index) => (
        <li key={`${role}-${index}`} className="after:whitespace-pre after:content-['_·_'] last:after:content-none">
          <Text of={who} />
          {tbc ? ` (${say('tbc')})` : ''}
        </li>
      ))}
    </ul>
  )
}
