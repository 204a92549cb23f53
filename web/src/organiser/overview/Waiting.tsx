import { cafeViews } from '@kapihan/cafe'
import type { Room } from '@kapihan/blueprint'
import type { ReactNode } from 'react'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { isolated } from '../../text/isolated.ts'
import { useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Go } from '../../ui/Go.tsx'
import { overviewWords } from './overview-words.ts'
import type { Known } from './use-facts.ts'

/** What waits for the reader, the most pressing first, each with the way there. */
export function Waiting({ known }: { known: Known }) {
  const say = useWords(overviewWords)
  const { role } = usePlace()
  const { agenda, board, blocks = 0 } = known
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{say('waiting')}</h2>
      <ul className="peer flex flex-col">
        {agenda?.rooms.map((room) => (
          <UnsignedBriefs key={room.key} room={room} />
        ))}
        <Count what="disagreements" count={board?.progress.disagreementsUnanswered} page="harvest" />
        <Count what="unplaced" count={board?.progress.unplaced} page="harvest" />
        <Count what="blocks" count={blocks} page="document" />
        {role === 'secretariat' ? <Preparations known={known} /> : null}
      </ul>
      <p className="text-quiet peer-has-[li]:hidden">
        <span aria-hidden="true" className="text-done">
          ✓{' '}
        </span>
        {say('nothing-waits')}
      </p>
    </section>
  )
}

function Wait({ page, children }: { page: string; children: ReactNode }) {
  const { workshop } = usePlace()
  return (
    <li className="border-t border-line first:border-t-0">
      <Go
        to={`/${workshop}/organiser/${page}`}
        className="flex min-h-11 items-center justify-between gap-4 py-2 hover:text-accent"
      >
        <span>{children}</span>
        <span aria-hidden="true" className="rtl:-scale-x-100">
          →
        </span>
      </Go>
    </li>
  )
}

interface CountProps {
  what: 'disagreements' | 'unplaced' | 'blocks'
  count: number | undefined
  page: string
}

function Count({ what, count = 0, page }: CountProps) {
  const say = useWords(overviewWords)
  return count === 0 ? null : <Wait page={page}>{say(`wait.${what}`, { count })}</Wait>
}

/** Briefs that are drafted and that no host has signed. */
function UnsignedBriefs({ room }: { room: Room }) {
  const say = useWords(overviewWords)
  const text = useText()
  const { data: briefs } = useView(cafeViews.briefs, { room: room.key })
  return briefs
    ?.filter(({ state }) => state === 'draft')
    .map(({ round }) => (
      <Wait key={round} page="day">
        {say('wait.brief', { room: isolated(text(room.name)), round })}
      </Wait>
    ))
}

/** What the secretariat has to do before the day, and what the agenda still leaves open. */
function Preparations({ known: { agenda, people, seated, error } }: { known: Known }) {
  const say = useWords(overviewWords)
  const text = useText()
  const isMissing = agenda === undefined && error !== null
  const open = agenda?.sessions.flatMap(({ title, speakers }) =>
    speakers.filter(({ tbc }) => tbc).map(({ who }) => ({ session: title, who })),
  )
  return (
    <>
      {isMissing ? <Wait page="blueprint">{say('wait.release')}</Wait> : null}
      {people === 0 ? <Wait page="people">{say('wait.people')}</Wait> : null}
      {(people ?? 0) > 0 && seated !== true ? <Wait page="seats">{say('wait.seats')}</Wait> : null}
      {open?.map(({ who, session }, index) => (
        <Wait key={index} page="blueprint">
          {say('wait.tbc', { who: isolated(text(who)), session: isolated(text(session)) })}
        </Wait>
      ))}
    </>
  )
}
