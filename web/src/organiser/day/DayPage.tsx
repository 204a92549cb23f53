import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { cafeViews, type CardCount, type Round } from '@kapihan/cafe'
import { seatingViews } from '@kapihan/seating'
import { useConnected } from '../../data/live.ts'
import { momentOf, type Moment } from '../../data/moment.ts'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Text } from '../../text/language.tsx'
import { AsOf } from '../../ui/AsOf.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty, Refused } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { dayWords } from './day-words.ts'
import { RoomColumn } from './RoomColumn.tsx'
import { RoundControl } from './RoundControl.tsx'

/** The café while it runs: one clock, the rooms side by side, their cards and briefs. */
export function DayPage() {
  const say = useWords(dayWords)
  const { data: agenda, error } = useView(blueprintViews.agenda, {})
  const counts = useView(cafeViews.counts, {})
  const connected = useConnected()
  return (
    <Page
      over={agenda === undefined ? null : <Text of={agenda.title} />}
      title={say('day')}
      menu={<OrganiserMenu />}
      wide
      aside={<AsOf at={counts.dataUpdatedAt} connected={connected} />}
    >
      {agenda === undefined ? <NoAgenda error={error} /> : <Cafe agenda={agenda} counts={counts.data ?? []} />}
    </Page>
  )
}

function NoAgenda({ error }: { error: Error | null }) {
  const say = useWords(dayWords)
  const { workshop, role } = usePlace()
  if (error === null || !('code' in error) || error.code !== 'blueprint.not-released') return <Refused error={error} />
  return (
    <Empty title={say('not-released')}>
      {role === 'secretariat' ? (
        <Go to={`/${workshop}/organiser/blueprint`} className="underline underline-offset-4">
          {say('to-blueprint')}
        </Go>
      ) : null}
    </Empty>
  )
}

function Cafe({ agenda, counts }: { agenda: Agenda; counts: CardCount[] }) {
  const rounds = useView(cafeViews.rounds, {})
  return (
    <Loaded of={rounds}>
      {(known) => {
        const moment = momentOf(known)
        return (
          <div className="flex flex-col gap-10">
            <RoundControl rounds={known} moment={moment} />
            <Rooms agenda={agenda} rounds={known} moment={moment} counts={counts} />
          </div>
        )
      }}
    </Loaded>
  )
}

interface RoomsProps {
  agenda: Agenda
  rounds: Round[]
  moment: Moment
  counts: CardCount[]
}

function Rooms({ agenda, rounds, moment, counts }: RoomsProps) {
  const say = useWords(dayWords)
  // Not refused means published; without a plan the rooms simply do not say which group is there.
  const { data: rotation } = useView(seatingViews.rotation, {})
  const placements = rotation?.rounds.find(({ round }) => round === moment.round)?.placements ?? []
  return (
    <section aria-label={say('rooms')} className="grid gap-x-10 gap-y-12 md:grid-cols-2 xl:grid-cols-3">
      {agenda.rooms.map((room) => (
        <RoomColumn
          key={room.key}
          room={room}
          topic={agenda.topics.find(({ key }) => key === room.topic)}
          rounds={rounds}
          isOpen={moment.at === 'open'}
          group={placements.find((one) => one.room === room.key)?.group}
          counts={counts.filter((one) => one.room === room.key)}
        />
      ))}
    </section>
  )
}
