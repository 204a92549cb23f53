import { RefusedError } from '../data/client.ts'
import { ClockFace } from '../data/ClockFace.tsx'
import { cafeWords } from '../text/cafe-words.ts'
import { Text, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Chips } from '../ui/Choice.tsx'
import { Notice } from '../ui/Notice.tsx'
import { phoneWords } from './phone-words.ts'
import type { MyPlace } from './use-my-place.ts'

/** Round, room and table, as large as a sign on a door; the clock while the round is on. */
export function Where({ place }: { place: MyPlace }) {
  const say = useWords(phoneWords)
  const sayCafe = useWords(cafeWords)
  const { moment, round, room, table, seat, noSeat } = place
  return (
    <section className="flex flex-col gap-4">
      <Planned place={place} />
      {room === undefined ? null : (
        <div>
          <p className="text-quiet">
            {say(moment.at === 'open' ? 'you-are-in' : 'go-to')} · {sayCafe('round', { round })}
            {seat === undefined ? null : <> · {sayCafe('group', { group: seat.group.slice(1) })}</>}
          </p>
          <p className="text-2xl leading-tight font-semibold">
            <Text of={room.name} />
          </p>
          {table === undefined ? null : <p className="text-xl font-semibold text-accent">{say('table', { table })}</p>}
        </div>
      )}
      {noSeat === null ? null : <RoomByHand place={place} why={noSeat} />}
      {moment.at === 'open' ? <ClockFace digits="text-2xl" note="text-base" /> : null}
    </section>
  )
}

/** When the next round begins, by the agenda. */
function Planned({ place: { agenda, moment, round } }: { place: MyPlace }) {
  const say = useWords(phoneWords)
  const session = agenda.sessions.find((one) => one.round === round)
  if (moment.at === 'open' || session === undefined) return null
  return <p className="text-lg text-balance">{say('begins-at', { round, time: session.start, day: session.day })}</p>
}

/** For whoever has no seat, or cannot hear of it: nobody is kept from writing because of that. */
function RoomByHand({ place, why }: { place: MyPlace; why: Error }) {
  const say = useWords(phoneWords)
  const text = useText()
  if (why instanceof RefusedError && why.code === 'base.not-signed-in')
    return <Notice look="warning">{why.message}</Notice>
  const options = place.agenda.rooms.map(({ key, name }) => ({ key, label: text(name) }))
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line p-4">
      <p className="text-quiet">
        {why instanceof RefusedError ? why.message : `${say('seat-unheard')} ${say('ask-desk')}`}
      </p>
      <p className="font-medium">{say('which-room')}</p>
      <Chips label={say('which-room')} options={options} value={place.room?.key ?? null} onChange={place.chooseRoom} />
    </div>
  )
}
