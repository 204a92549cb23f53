import { citeObjective } from '@kapihan/gcm'
import { useEffect, useRef } from 'react'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat, useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import type { Note, notesByKind } from './notes-of-room.ts'
import { notesWords } from './notes-words.ts'

interface Props {
  groups: ReturnType<typeof notesByKind>
  /** The one just saved here, shown where it went. */
  latest: string | null
}

/** The cards of a round under their kinds. */
export function CardsByKind({ groups, latest }: Props) {
  const sayCafe = useWords(cafeWords)
  const format = useFormat()
  return (
    <div className="flex flex-col gap-6">
      {groups.map(({ kind, notes }) => (
        <section key={kind} className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
          <h2 className="pt-1 text-sm font-semibold text-quiet">
            {sayCafe(`kinds.${kind}`)} <span className="font-normal">{format.number(notes.length)}</span>
          </h2>
          <ul className="flex flex-col">
            {notes.map((note) => (
              <Line key={note.card.id} note={note} isLatest={note.card.id === latest} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const signs = { kept: '○', received: '◐', stored: '', refused: '✕' }

function Line({ note: { card, state }, isLatest }: { note: Note; isLatest: boolean }) {
  const say = useWords(notesWords)
  const { language } = useReading()
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isLatest) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isLatest])
  return (
    <li
      ref={line}
      className={`flex scroll-mt-24 scroll-mb-64 gap-3 rounded-md px-2 py-1 transition-colors duration-200 ${isLatest ? 'bg-accent-wash' : ''}`}
    >
      <p dir="auto" lang={card.language ?? undefined} className="min-w-0 flex-1 whitespace-pre-line">
        {card.text}
      </p>
      {card.objective === null ? null : (
        <span className="shrink-0 text-sm text-quiet">{citeObjective(card.objective, language).name}</span>
      )}
      {state === 'stored' || state === 'refused' ? null : (
        <span className="shrink-0 text-sm text-accent">
          <span aria-hidden="true">{signs[state]}</span> {say(state)}
        </span>
      )}
    </li>
  )
}
