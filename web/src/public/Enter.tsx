import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { enter, heldSessions } from '../data/session.ts'
import { surfaceOfRole } from '../data/surface-of-role.ts'
import { useReading } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Refused } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Sessions } from './Sessions.tsx'
import { publicWords } from './public-words.ts'

/** Opens the link whose token stands behind the #, where neither server logs nor link previews see it. */
export function Enter() {
  const say = useWords(publicWords)
  const { language } = useReading()
  const navigate = useNavigate()
  const [error, setError] = useState<Error | null>(null)
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    const token = location.hash.slice(1)
    if (token === '') {
      setError(new Error(say('no-token')))
      return
    }
    history.replaceState(null, '', '/enter')
    enter(token, language)
      .then(({ workshop, role }) => navigate({ to: `/${workshop}/${surfaceOfRole[role]}`, replace: true }))
      .catch((cause: unknown) => setError(cause as Error))
  }, [language, navigate, say])
  return (
    <Page title={error === null ? say('opening') : 'Kapihan'}>
      <div className="flex flex-col gap-6">
        <Refused error={error} />
        {error === null ? null : <Sessions load={heldSessions} />}
      </div>
    </Page>
  )
}
