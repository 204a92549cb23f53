import type { Role } from '@kapihan/base'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { heldSessions } from '../data/session.ts'
import { Surface } from '../data/Surface.tsx'
import { useWords } from '../text/words.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { Empty } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { organiserWords } from './organiser-words.ts'

const roles: Role[] = ['secretariat', 'rapporteur']

/** The organiser's pages, in the widest of the organising roles this browser has opened a link for. */
export function Organiser() {
  const { workshop } = useParams({ strict: false })
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: heldSessions })
  return (
    <Loaded of={sessions}>
      {(held) => {
        const role = roles.find((one) => held.some((session) => session.workshop === workshop && session.role === one))
        if (role === undefined) return <NotHeld />
        return (
          <Surface role={role}>
            <Outlet />
          </Surface>
        )
      }}
    </Loaded>
  )
}

function NotHeld() {
  const say = useWords(organiserWords)
  return (
    <Page title={say('organiser')}>
      <Empty title={say('not-held')}>
        <Go to="/" className="underline underline-offset-4">
          {say('go-start')}
        </Go>
      </Empty>
    </Page>
  )
}
