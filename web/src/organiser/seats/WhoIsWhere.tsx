import type { Agenda } from '@kapihan/blueprint'
import { findPeople } from '@kapihan/people'
import { seatIn } from '@kapihan/seating'
import { useState } from 'react'
import { cafeWords } from '../../text/cafe-words.ts'
import { useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Field } from '../../ui/Field.tsx'
import { GroupMark } from './GroupMark.tsx'
import type { Plan } from './plan.ts'
import { seatsWords } from './seats-words.ts'

type Seated = Plan['groups'][number]['people'][number]

/** The people of each group, and where one of them sits. */
export function WhoIsWhere({ plan, agenda }: { plan: Plan; agenda: Agenda }) {
  const say = useWords(seatsWords)
  const [text, setText] = useState('')
  const everybody = plan.groups.flatMap(({ people }) => people)
  const found = findPeople(
    everybody.map((one) => ({ ...one, familyName: one.name, givenName: one.delegation })),
    text,
  )
  return (
    <section>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <h2 className="text-lg font-semibold">{say('who')}</h2>
        <Field
          type="search"
          className="w-full sm:w-72"
          label={say('find-person')}
          placeholder={say('find-hint')}
          value={text}
          onChange={setText}
        />
      </div>
      {text.trim() === '' ? (
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-3">
          {plan.groups.map((group, index) => (
            <Group key={group.key} group={group} index={index} />
          ))}
        </div>
      ) : (
        <ul className="flex flex-col" aria-live="polite">
          {found.length === 0 ? <li className="text-quiet">{say('found-nobody')}</li> : null}
          {found.map((one) => (
            <Found key={one.person} one={one} plan={plan} agenda={agenda} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Name({ one: { name, delegation } }: { one: Seated }) {
  return (
    <>
      <bdi>{name}</bdi> · <bdi className="text-quiet">{delegation}</bdi>
    </>
  )
}

function Group({ group: { key, people }, index }: { group: Plan['groups'][number]; index: number }) {
  const say = useWords(seatsWords)
  return (
    <details className="border-t border-ink pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center gap-3">
        <GroupMark group={key} index={index} className="h-7 w-9 rounded-md" />
        {say('group-people', { people: people.length })}
        <span aria-hidden="true" className="ms-auto text-quiet">
          ▾
        </span>
      </summary>
      <ul className="text-sm">
        {people.map((one) => (
          <li key={one.person} className="border-b border-line py-1">
            <Name one={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Found({ one, plan, agenda }: { one: Seated; plan: Plan; agenda: Agenda }) {
  const say = useWords(seatsWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const groups = plan.groups.map(({ key, people }) => ({ key, people: people.map(({ person }) => person) }))
  const seat = seatIn({ groups, rounds: plan.rounds }, one.person)
  if (seat === undefined) return null
  const roomName = (key: string) => {
    const room = agenda.rooms.find((known) => known.key === key)
    return room === undefined ? key : text(room.name)
  }
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-2.5">
      <span className="flex min-w-64 items-center gap-3">
        <GroupMark
          group={seat.group}
          index={groups.findIndex(({ key }) => key === seat.group)}
          className="h-7 w-9 rounded-md"
        />
        <span>
          <Name one={one} />
        </span>
      </span>
      {seat.rounds.map(({ round, room, table }) => (
        <span key={round} className="text-sm">
          <span className="text-quiet">{sayCafe('round', { round })}</span> <bdi>{roomName(room)}</bdi>,{' '}
          {say('table', { table })}
        </span>
      ))}
    </li>
  )
}
