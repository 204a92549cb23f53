import type { Role } from '@kapihan/base'
import { useParams } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { useLive } from './live.ts'
import { InPlace } from './place.tsx'
import { useWords } from '../text/words.ts'
import { interfaceWords } from '../ui/interface-words.ts'
import { UndoPlace } from '../ui/Undo.tsx'

/** One surface of a workshop: everything inside speaks in one role, hears what moves, and can be undone. */
export function Surface({ role, children }: { role: Role; children: ReactNode }) {
  const { workshop } = useParams({ strict: false })
  const say = useWords(interfaceWords)
  useLive(workshop ?? '')
  return (
    <InPlace workshop={workshop ?? ''} role={role}>
      <UndoPlace>
        <Suspense fallback={<p className="p-6 text-quiet">{say('loading')}</p>}>{children}</Suspense>
      </UndoPlace>
    </InPlace>
  )
}
