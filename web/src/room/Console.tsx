import { blueprintViews, type Agenda, type Room, type Topic } from '@kapihan/blueprint'
import { cafeViews } from '@kapihan/cafe'
import type { ReactNode } from 'react'
import { ClockFace } from '../data/ClockFace.tsx'
import { useConnected } from '../data/live.ts'
import { momentOf, type Moment } from '../data/moment.ts'
import { usePlace } from '../data/place.tsx'
import { Surface } from '../data/Surface.tsx'
import { useRemembered } from '../data/use-remembered.ts'
import { useRoomKey } from '../data/use-room-key.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Go } from '../ui/Go.tsx'
import { Empty, Refused } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { roomWords } from './room-words.ts'
import { consoleOf, useHeldRoles, type RoomRole } from './use-held-roles.ts'

/** A room as its staff see it: the agenda around it, its topic, and where the café is. */
export interface RoomPlace {
  agenda: Agenda
  room: Room
  topic: Topic
  moment: Moment
}

interface Props {
  role: RoomRole
  wide?: boolean
  /** The large clock stands in the page itself. */
  withoutClock?: boolean
  children: (place: RoomPlace) => ReactNode
}

/** The frame of the three consoles of a room; its content is drawn once the room is known. */
export function Console(props: Props) {
  return (
    <Surface role={props.role}>
      <Frame {...props} />
    </Surface>
  )
}

function Frame({ wide = false, withoutClock = false, children }: Props) {
  const say = useWords(roomWords)
  const key = useRoomKey()
  const agenda = useRemembered(blueprintViews.agenda, {})
  const rounds = useRemembered(cafeViews.rounds, {})
  const connected = useConnected()
  const room = agenda.data?.rooms.find((one) => one.key === key)
  const topic = agenda.data?.topics.find((one) => one.key === room?.topic)
  const moment = rounds.data === undefined ? undefined : momentOf(rounds.data)
  return (
    <Page
      wide={wide}
      menu={<Sisters room={key ?? ''} />}
      title={topic === undefined ? say('rooms') : <Text of={topic.short} />}
      over={room === undefined || moment === undefined ? null : <Where room={room} moment={moment} />}
      aside={
        <div className="flex items-end gap-6">
          <AsOf at={rounds.at} connected={connected} />
          {withoutClock ? null : <ClockFace digits="text-xl text-end" note="text-sm text-end" />}
        </div>
      }
    >
      <Refused error={agenda.error ?? rounds.error} />
      {agenda.data !== undefined && room === undefined ? <NoSuchRoom /> : null}
      {agenda.data === undefined || room === undefined || topic === undefined || moment === undefined
        ? null
        : children({ agenda: agenda.data, room, topic, moment })}
    </Page>
  )
}

function Where({ room, moment }: { room: Room; moment: Moment }) {
  const say = useWords(roomWords)
  return (
    <>
      <Text of={room.name} /> · {say(`moment.${moment.at}`, { round: moment.round ?? 0, closed: moment.closed ?? 0 })}
    </>
  )
}

/** The other consoles of this room that the browser may open, and the way to the other rooms. */
function Sisters({ room }: { room: string }) {
  const say = useWords(roomWords)
  const { workshop } = usePlace()
  const roles = useHeldRoles() ?? []
  const look = { className: 'py-1 text-quiet hover:text-ink', here: 'py-1 font-semibold text-ink' }
  return (
    <>
      <Go to={`/${workshop}/room`} exact {...look}>
        {say('all-rooms')}
      </Go>
      {roles.map((role) => (
        <Go key={role} to={`/${workshop}/room/${room}/${consoleOf[role]}`} {...look}>
          {say(`console.${consoleOf[role]}`)}
        </Go>
      ))}
    </>
  )
}

function NoSuchRoom() {
  const say = useWords(roomWords)
  const { workshop } = usePlace()
  return (
    <Empty title={say('no-such-room')}>
      <Go to={`/${workshop}/room`} className="underline underline-offset-4">
        {say('all-rooms')}
      </Go>
    </Empty>
  )
}
