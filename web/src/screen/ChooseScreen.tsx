import { blueprintViews } from '@kapihan/blueprint'
import type { ReactNode } from 'react'
import { usePlace } from '../data/place.tsx'
import { Surface } from '../data/Surface.tsx'
import { useRemembered } from '../data/use-remembered.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Go } from '../ui/Go.tsx'
import { Page } from '../ui/Page.tsx'
import { Refused } from '../ui/Notice.tsx'
import { screenWords } from './screen-words.ts'

/** Which projector this is. No sign-in: a screen shows only what everybody may see. */
export function ChooseScreen() {
  return (
    <Surface role="public">
      <Screens />
    </Surface>
  )
}

function Screens() {
  const say = useWords(screenWords)
  const { workshop } = usePlace()
  const { data: agenda, error } = useRemembered(blueprintViews.agenda, {})
  return (
    <Page title={say('choose')} over={agenda === undefined ? null : <Text of={agenda.title} />} wide>
      <Refused error={error} />
      <ul className="mb-8 flex flex-col">
        <Door to={`/${workshop}/screen/lobby`} what={say('lobby-what')}>
          {say('lobby')}
        </Door>
        {agenda?.rooms.map((room) => {
          const topic = agenda.topics.find((one) => one.key === room.topic)
          return (
            <Door
              key={room.key}
              to={`/${workshop}/screen/room/${room.key}`}
              what={topic === undefined ? null : <Text of={topic.short} />}
            >
              <Text of={room.name} />
            </Door>
          )
        })}
        <Door to={`/${workshop}/screen/plenary`} what={say('plenary-what')}>
          {say('plenary')}
        </Door>
      </ul>
      <p className="max-w-prose text-lg text-quiet">{say('keys')}</p>
    </Page>
  )
}

function Door({ to, what, children }: { to: string; what: ReactNode; children: ReactNode }) {
  return (
    <li className="border-b border-line">
      <Go to={to} className="grid items-baseline gap-x-8 py-4 hover:text-accent sm:grid-cols-[minmax(9em,14rem)_1fr]">
        <span className="text-screen-sm font-semibold">{children}</span>
        <span className="text-screen-sm text-quiet">{what}</span>
      </Go>
    </li>
  )
}
