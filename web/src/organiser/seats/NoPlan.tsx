import { peopleViews } from '@kapihan/people'
import type { ReactNode } from 'react'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { seatsWords } from './seats-words.ts'

const link =
  'inline-flex min-h-11 items-center rounded-md bg-accent px-4 py-2 font-medium text-on-accent hover:brightness-110'

/** Before the first proposal: the one step that comes next. */
export function NoPlan({ isReleased, children }: { isReleased: boolean; children: ReactNode }) {
  const say = useWords(seatsWords)
  const { workshop } = usePlace()
  const overview = useView(peopleViews.overview, {})
  return (
    <Loaded of={overview}>
      {({ people, roomStaff }) =>
        !isReleased ? (
          <Empty title={say('not-released')}>
            <Go to={`/${workshop}/organiser/blueprint`} className={link}>
              {say('go-blueprint')}
            </Go>
          </Empty>
        ) : people === 0 ? (
          <Empty title={say('nobody-listed')}>
            <Go to={`/${workshop}/organiser/people`} className={link}>
              {say('go-people')}
            </Go>
          </Empty>
        ) : (
          <Empty title={say('empty', { people: people - roomStaff })}>{children}</Empty>
        )
      }
    </Loaded>
  )
}
