import type { Agenda } from '@kapihan/blueprint'
import { citeObjective, objective } from '@kapihan/gcm'
import type { ReactNode } from 'react'
import { agendaWords } from '../../text/agenda-words.ts'
import { Text, useFormat, useReading, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { LatinSquare } from '../../ui/LatinSquare.tsx'
import { programmeWords } from './programme-words.ts'

/** What, when and where: the first page of the programme. */
export function TitlePage({ agenda }: { agenda: Agenda }) {
  const say = useWords(programmeWords)
  const sayAgenda = useWords(agendaWords)
  const format = useFormat()
  const text = useText()
  const { chair, coConveners, dates, venue } = agenda
  return (
    <div className="pt-10 pb-12 sm:pt-20 sm:pb-16">
      <div className="flex items-start justify-between gap-16">
        <h1 className="max-w-4xl font-serif text-xl leading-tight sm:text-2xl">
          <Text of={agenda.title} />
        </h1>
        <span className="mt-2 hidden shrink-0 lg:block">
          <LatinSquare size={148} />
        </span>
      </div>
      <p className="mt-6 text-lg text-accent">
        {format.days(dates.start, dates.end)}
        <span aria-hidden="true" className="hidden sm:inline">
          {' · '}
        </span>
        <br className="sm:hidden" />
        {sayAgenda('venue', { name: text(venue.name), city: text(venue.city) })}
      </p>
      <p className="mt-8 max-w-3xl font-serif leading-relaxed sm:text-lg">
        <Text of={agenda.context} />
      </p>
      <dl className="mt-10 grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        <Fact name={say('chair')}>{text(chair.name)}</Fact>
        <Fact name={say('co-conveners')}>{format.list(coConveners.map(({ name }) => text(name)))}</Fact>
        <Fact name={say('expected')}>
          {say('expected-count', { count: format.number(agenda.expectedParticipants) })}
        </Fact>
        <Fact name={say('focus')}>
          <Focus of={agenda.focus} />
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  )
}

function Focus({ of }: { of: number[] }) {
  const { language } = useReading()
  return (
    <ul>
      {of.map((number) => (
        <li key={number}>
          <bdi>{citeObjective(number, language).name}</bdi>
          <span className="block text-sm text-quiet">{objective(number).short[language]}</span>
        </li>
      ))}
    </ul>
  )
}
