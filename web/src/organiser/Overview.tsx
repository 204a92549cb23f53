import type { Agenda } from '@kapihan/blueprint'
import { useConnected } from '../data/live.ts'
import { agendaWords } from '../text/agenda-words.ts'
import { Text, useFormat, useText } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Refused } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { OrganiserMenu } from './OrganiserMenu.tsx'
import { organiserWords } from './organiser-words.ts'
import { LifeLine } from './overview/LifeLine.tsx'
import { Numbers } from './overview/Numbers.tsx'
import { overviewWords } from './overview/overview-words.ts'
import { useFacts } from './overview/use-facts.ts'
import { Waiting } from './overview/Waiting.tsx'

/** Where the workshop is in its life, what waits for the reader, and the three numbers that matter today. */
export function Overview() {
  const say = useWords(overviewWords)
  const sayOrganiser = useWords(organiserWords)
  const known = useFacts()
  const connected = useConnected()
  const { agenda, error } = known
  const isExpected = error !== null && 'code' in error && error.code === 'blueprint.not-released'
  return (
    <Page
      over={sayOrganiser('overview')}
      title={agenda === undefined ? error === null ? '…' : say('untitled') : <Text of={agenda.title} />}
      menu={<OrganiserMenu />}
      wide
    >
      <div className="flex max-w-6xl flex-col gap-12">
        <div className="-mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
          {agenda === undefined ? null : <WhenAndWhere agenda={agenda} />}
          <AsOf at={known.at} connected={connected} />
        </div>
        {isExpected || agenda !== undefined ? null : <Refused error={error} />}
        <LifeLine facts={known} />
        <div className="grid gap-12 lg:grid-cols-[3fr_2fr] lg:gap-20">
          <Waiting known={known} />
          <Numbers known={known} />
        </div>
      </div>
    </Page>
  )
}

function WhenAndWhere({ agenda: { dates, venue } }: { agenda: Agenda }) {
  const format = useFormat()
  const text = useText()
  const sayAgenda = useWords(agendaWords)
  return (
    <p className="text-lg text-accent">
      {format.days(dates.start, dates.end)} · {sayAgenda('venue', { name: text(venue.name), city: text(venue.city) })}
    </p>
  )
}
