import type { Blueprint, Session } from '@kapihan/blueprint'
import { Text } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { aimSpot } from '../edits/spots.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { Editable } from './Editable.tsx'
import { NotePart } from './NotePart.tsx'
import { noteWords } from './note-words.ts'

/** The aims, each with the sessions that serve it. */
export function AimsInNote({ edits }: { edits: DraftEdits }) {
  const say = useWords(noteWords)
  const { aims, sessions } = edits.blueprint
  return (
    <NotePart title={say('aims')}>
      <ol className="flex list-decimal flex-col gap-4 ps-6 marker:text-accent">
        {aims.map(({ key, text }, index) => (
          <li key={key} className="ps-2">
            <Editable what={say('aim', { number: index + 1 })} spot={aimSpot(key)} text={text} edits={edits}>
              <p className="font-serif">
                <Text of={text} />
              </p>
            </Editable>
            <ServedBy sessions={sessions.filter((session) => session.aims.includes(key))} />
          </li>
        ))}
      </ol>
    </NotePart>
  )
}

function ServedBy({ sessions }: { sessions: Blueprint['sessions'] }) {
  const say = useWords(noteWords)
  if (sessions.length === 0)
    return (
      <p className="text-sm font-semibold text-warn">
        <span aria-hidden="true">! </span>
        {say('served-by-none')}
      </p>
    )
  return (
    <p className="text-sm text-quiet">
      {say('served-by')}{' '}
      {sessions.map((session) => (
        <ServingSession key={session.key} session={session} />
      ))}
    </p>
  )
}

function ServingSession({ session }: { session: Session }) {
  return (
    <span className="after:content-['_·_'] last:after:content-none">
      <a
        href={`#session-${session.key}`}
        className="underline decoration-line underline-offset-4 hover:decoration-current"
      >
        <Text of={session.title} />
      </a>
    </span>
  )
}
