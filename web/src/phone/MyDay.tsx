import { addDays, endOf, sessionsOfDay, timeOf, type Session } from '@kapihan/blueprint'
import { peopleViews } from '@kapihan/people'
import { useView } from '../data/use-view.ts'
import { agendaWords } from '../text/agenda-words.ts'
import { Text, useFormat } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { phoneWords } from './phone-words.ts'
import type { MyPlace } from './use-my-place.ts'

/** Both days as this participant goes through them: sessions, and in the café the room and table of each round. */
export function MyDay({ place }: { place: MyPlace }) {
  const format = useFormat()
  const say = useWords(agendaWords)
  const { agenda } = place
  const days = [...new Set(agenda.sessions.map(({ day }) => day))].sort((one, other) => one - other)
  return (
    <div className="flex flex-col gap-8">
      <Me />
      {days.map((day) => (
        <section key={day}>
          <h2 className="mb-3 text-lg font-semibold">
            {say('day', { day })} · {format.day(addDays(agenda.dates.start, day - 1))}
          </h2>
          <ol className="flex flex-col">
            {sessionsOfDay(agenda.sessions, day).map((session) => (
              <Item key={session.key} session={session} place={place} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Whose phone this is, so that a mixed-up ticket is noticed. Nothing for a ticket without a person. */
function Me() {
  const { data: me } = useView(peopleViews.me, {})
  if (me === undefined) return null
  return (
    <p>
      <bdi className="font-semibold">
        {me.givenName} {me.familyName}
      </bdi>
      <br />
      <Text of={me.delegation} className="text-quiet" />
    </p>
  )
}

function Item({ session, place }: { session: Session; place: MyPlace }) {
  const say = useWords(agendaWords)
  const isOn = session.round !== undefined && place.moment.at === 'open' && session.round === place.round
  return (
    <li
      className={`flex gap-4 border-t border-line py-3 ${isOn ? '-mx-4 bg-accent-wash px-4' : ''}`}
      aria-current={isOn ? 'step' : undefined}
    >
      <p dir="ltr" className="w-24 shrink-0 text-quiet">
        <time>{session.start}</time>–<time>{timeOf(endOf(session))}</time>
      </p>
      <div className="min-w-0">
        <p className={session.kind === 'break' ? 'text-quiet' : 'font-medium'}>
          <Text of={session.title} />
        </p>
        {session.round === undefined ? null : <MyTable round={session.round} place={place} />}
        {session.kind === 'break' ? null : (
          <p className="text-sm text-quiet">{say(`attribution.${session.attribution}`)}</p>
        )}
      </div>
    </li>
  )
}

function MyTable({ round, place: { agenda, seat } }: { round: number; place: MyPlace }) {
  const say = useWords(phoneWords)
  const mine = seat?.rounds.find((one) => one.round === round)
  const room = agenda.rooms.find(({ key }) => key === mine?.room)
  const topic = agenda.topics.find(({ key }) => key === room?.topic)
  if (mine === undefined || room === undefined) return null
  return (
    <>
      <p className="text-lg font-semibold text-accent">
        <Text of={room.name} /> · {say('table', { table: mine.table })}
      </p>
      {topic === undefined ? null : <Text of={topic.short} />}
    </>
  )
}
