import { blueprintViews } from '@kapihan/blueprint'
import { cafeViews } from '@kapihan/cafe'
import { workshopRoleNames, type PersonSummary } from '@kapihan/people'
import { seatingActs, seatingViews } from '@kapihan/seating'
import type { ReactNode } from 'react'
import { RefusedError } from '../data/client.ts'
import { momentOf } from '../data/moment.ts'
import { useAct } from '../data/use-act.ts'
import { useView } from '../data/use-view.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { Text, useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Notice.tsx'
import { focusAsk } from './ask-focus.ts'
import { deskWords } from './desk-words.ts'

const stays = ['host', 'facilitator', 'note-taker']

/** Where a person goes: the room they work in, or their group with room and table of the round that is on or comes next. */
export function SeatLine({ person }: { person: PersonSummary }) {
  const say = useWords(deskWords)
  const { language } = useReading()
  if (!stays.includes(person.workshopRole)) return <Seat person={person.id} />
  const role = workshopRoleNames[person.workshopRole][language]
  return <Place room={person.room}>{person.room === null ? role : say('stays-in', { role })}</Place>
}

function Seat({ person }: { person: string }) {
  const say = useWords(deskWords)
  const sayCafe = useWords(cafeWords)
  const { data: seat, error } = useView(seatingViews.seatOf, { person })
  const { data: rounds } = useView(cafeViews.rounds, {})
  const placeLate = useAct(seatingActs.placeLate)
  const findSeat = () => {
    placeLate.mutate({ person })
    focusAsk()
  }
  if (seat === undefined) {
    const seatless = error instanceof RefusedError && error.code === 'seating.no-seat-yet'
    return (
      <div className="flex flex-col items-start gap-4">
        {error === null ? null : <p className="text-xl">{error.message}</p>}
        {seatless ? (
          <Button look="primary" isDisabled={placeLate.isPending} onPress={findSeat}>
            {say('find-seat')}
          </Button>
        ) : null}
        <Refused error={placeLate.error} />
      </div>
    )
  }
  const moment = rounds === undefined ? undefined : momentOf(rounds)
  const next = seat.rounds.find(({ round }) => round === (moment?.round ?? 1)) ?? seat.rounds.at(-1)
  return (
    <Place room={next?.room ?? null} table={next?.table}>
      {sayCafe('group', { group: seat.group.slice(1) })}
      {next === undefined ? null : <> · {sayCafe('round', { round: next.round })}</>}
    </Place>
  )
}

function Place({ room, table, children }: { room: string | null; table?: number | undefined; children: ReactNode }) {
  const say = useWords(deskWords)
  const { data: agenda } = useView(blueprintViews.agenda, {})
  const name = agenda?.rooms.find(({ key }) => key === room)?.name
  return (
    <div>
      <p className="text-xl">{children}</p>
      <p className="flex flex-wrap gap-x-6 text-screen leading-tight font-semibold">
        {name === undefined ? null : <Text of={name} />}
        {table === undefined ? null : <span>{say('table', { table })}</span>}
      </p>
    </div>
  )
}
