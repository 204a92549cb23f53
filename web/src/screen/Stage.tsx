import { blueprintViews, type Agenda } from '@kapihan/blueprint'
import { cafeViews } from '@kapihan/cafe'
import type { ReactNode } from 'react'
import { momentOf, type Moment } from '../data/moment.ts'
import { Surface } from '../data/Surface.tsx'
import { useRemembered } from '../data/use-remembered.ts'
import { useFormat } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { TitlePicture } from './TitlePicture.tsx'
import { screenWords } from './screen-words.ts'
import { useAwake } from './use-awake.ts'
import { fillDisplay, useKeys } from './use-keys.ts'
import { useOffline } from './use-offline.ts'

/** The workshop as everybody may see it, and where the café is. */
export interface Scene {
  agenda: Agenda
  moment: Moment
}

/** The whole display of a projector: nothing to press, nothing under 32 pixels, the last good state when the network is gone. */
export function Stage({ children }: { children: (scene: Scene) => ReactNode }) {
  return (
    <Surface role="public">
      <Display>{children}</Display>
    </Surface>
  )
}

function Display({ children }: { children: (scene: Scene) => ReactNode }) {
  const say = useWords(screenWords)
  const format = useFormat()
  const offline = useOffline()
  const agenda = useRemembered(blueprintViews.agenda, {})
  const rounds = useRemembered(cafeViews.rounds, {})
  useAwake()
  useKeys({ f: fillDisplay })
  return (
    <main className="flex min-h-dvh flex-col gap-[2vw] p-[max(1.5rem,3.2vw)] text-screen-sm leading-snug">
      {agenda.data !== undefined && rounds.data !== undefined ? (
        children({ agenda: agenda.data, moment: momentOf(rounds.data) })
      ) : (
        <TitlePicture>{agenda.error === null ? null : say('no-agenda')}</TitlePicture>
      )}
      {offline && rounds.at > 0 ? (
        <p role="status" className="font-semibold text-accent">
          {say('offline', { time: format.time(new Date(rounds.at)) })}
        </p>
      ) : null}
    </main>
  )
}
