import { useEffect, useState } from 'react'
import type { Held } from '../data/session.ts'
import { surfaceOfRole } from '../data/surface-of-role.ts'
import { useWords } from '../text/words.ts'
import { Go } from '../ui/Go.tsx'
import { Empty } from '../ui/Notice.tsx'
import { publicWords } from './public-words.ts'

/** The roles this browser may go on in. */
export function Sessions({ load }: { load: () => Promise<Held[]> }) {
  const say = useWords(publicWords)
  const [held, setHeld] = useState<Held[] | null>(null)
  useEffect(() => void load().then(setHeld), [load])
  if (held === null) return null
  if (held.length === 0) return <Empty title={say('nothing-held')} />
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{say('held-title')}</h2>
      <ul className="flex flex-col gap-2">
        {held.map(({ workshop, role }) => (
          <li key={`${workshop}/${role}`}>
            <Go
              to={`/${workshop}/${surfaceOfRole[role]}`}
              className="flex min-h-11 items-center gap-3 rounded-md border border-line bg-sheet px-4 py-2"
            >
              <span className="font-medium">{say(`role.${role}`)}</span>
              <span className="text-sm text-quiet">{workshop}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
