import { blueprintViews, type Agenda, type Room } from '@kapihan/blueprint'
import { usePlace } from '../data/place.tsx'
import { Surface } from '../data/Surface.tsx'
import { useView } from '../data/use-view.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Go } from '../ui/Go.tsx'
import { Empty, Notice, Refused } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { roomWords } from './room-words.ts'
import { consoleOf, useHeldRoles, type RoomRole } from './use-held-roles.ts'

/** Which room, and in which of the roles this browser holds. */
export function ChooseRoom() {
  return (
    <Surface role="public">
      <Rooms />
    </Surface>
  )
}

function Rooms() {
  const say = useWords(roomWords)
  const { data: agenda, error } = useView(blueprintViews.agenda, {})
  const roles = useHeldRoles()
  return (
    <Page title={say('choose-room')} over={agenda === undefined ? null : <Text of={agenda.title} />}>
      <div className="flex flex-col gap-6">
        <Refused error={error} />
        {roles?.length === 0 ? <Notice look="warning">{say('no-console')}</Notice> : null}
        {agenda === undefined ? null : agenda.rooms.length === 0 ? (
          <Empty title={say('no-rooms')} />
        ) : (
          agenda.rooms.map((room) => <Doors key={room.key} room={room} agenda={agenda} roles={roles ?? []} />)
        )}
      </div>
    </Page>
  )
}

function Doors({ room, agenda, roles }: { room: Room; agenda: Agenda; roles: RoomRole[] }) {
  const say = useWords(roomWords)
  const { workshop } = usePlace()
  const topic = agenda.topics.find((one) => one.key === room.topic)
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line pt-5">
      <div className="min-w-56 flex-1">
        <h2 className="text-xl font-semibold">
          <Text of={room.name} />
        </h2>
        {topic === undefined ? null : (
          <p className="text-lg text-quiet">
            <Text of={topic.short} />
          </p>
        )}
      </div>
      <ul className="flex flex-wrap gap-3">
        {roles.map((role) => (
          <li key={role}>
            <Go
              to={`/${workshop}/room/${room.key}/${consoleOf[role]}`}
              className="flex min-h-14 items-center rounded-md border border-line bg-sheet px-6 text-lg font-medium hover:border-quiet"
            >
              {say(`console.${consoleOf[role]}`)}
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
