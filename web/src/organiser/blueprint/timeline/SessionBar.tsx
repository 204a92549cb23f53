import { endOf, timeOf, type Attribution, type Blueprint, type Session } from '@kapihan/blueprint'
import { Button } from 'react-aria-components'
import { agendaWords } from '../../../text/agenda-words.ts'
import { Text } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { blueprintWords } from '../blueprint-words.ts'
import type { Bar } from './lay-out.ts'
import { tall } from './scale.ts'
import { timelineWords } from './timeline-words.ts'

const edges: Record<Attribution, string> = {
  'on-record': 'border-done',
  chatham: 'border-accent',
  closed: 'border-ink',
}
const signs: Record<Attribution, string> = { 'on-record': '○', chatham: '●', closed: '■' }

interface Props {
  bar: Bar
  /** Minute at the top of the drawing. */
  from: number
  blueprint: Blueprint
  /** Whether an error names it. */
  isWrong: boolean
  onOpen: (session: Session) => void
}

/** A session as tall as it is long; pressed, it opens to be changed. */
export function SessionBar({ bar, from, blueprint, isWrong, onOpen }: Props) {
  const { session, lane, lanes } = bar
  const look = session.kind === 'break' ? 'border-line bg-paper' : `${edges[session.attribution]} bg-sheet`
  return (
    <li
      id={`session-${session.key}`}
      className="absolute scroll-mt-24 py-px"
      style={{
        insetBlockStart: tall(bar.from - from),
        blockSize: tall(bar.to - bar.from),
        insetInlineStart: `${(100 * lane) / lanes}%`,
        inlineSize: `${100 / lanes}%`,
      }}
    >
      <Button
        onPress={() => onOpen(session)}
        className={`relative flex size-full flex-col overflow-hidden rounded-sm border-s-4 ps-2 pe-2 text-start text-sm hover:brightness-97 ${look}`}
      >
        <Label session={session} isWrong={isWrong} />
        {session.kind === 'cafe' ? <Rooms blueprint={blueprint} /> : null}
        <Overruns bar={bar} />
      </Button>
    </li>
  )
}

const oneLine = 25
const threeLines = 45

/** One line for a short session, more for a long one. */
function Label({ session, isWrong }: { session: Session; isWrong: boolean }) {
  const say = useWords(agendaWords)
  const { minutes, speakers, kind, attribution } = session
  const tbc = speakers.some((speaker) => speaker.tbc) ? (
    <span className="ms-1 rounded-sm bg-warn-wash px-1 text-warn">{say('tbc')}</span>
  ) : null
  const wrong = isWrong ? <Wrong /> : null
  const facts = [`${session.start}–${timeOf(endOf(session))}`, say(`kind.${kind}`)].join(' · ')
  if (minutes <= oneLine)
    return (
      <span className="relative flex h-full items-center gap-1 leading-tight">
        {wrong}
        <Sign of={attribution} />
        <span className="min-w-0 truncate font-medium">
          <Text of={session.title} />
        </span>
        {tbc}
        <span className="sr-only">
          {facts} · {say(`attribution.${attribution}`)}
        </span>
      </span>
    )
  return (
    <span className="relative pt-1 leading-tight">
      <span className={`font-medium ${minutes < threeLines ? 'line-clamp-1' : 'line-clamp-2'}`}>
        {wrong}
        <Text of={session.title} />
        {tbc}
      </span>
      <span className="line-clamp-1 text-quiet">
        {facts} · <Sign of={attribution} /> {say(`attribution.${attribution}`)}
      </span>
    </span>
  )
}

function Wrong() {
  const say = useWords(blueprintWords)
  return (
    <span className="me-1 font-bold text-accent">
      <span aria-hidden="true">✕</span>
      <span className="sr-only">{say('severity.error')}</span>
    </span>
  )
}

function Sign({ of }: { of: Attribution }) {
  return (
    <span aria-hidden="true" className="text-[0.65em] text-quiet">
      {signs[of]}
    </span>
  )
}

/** A round is held in all rooms at once, each on its topic. */
function Rooms({ blueprint: { rooms, topics } }: { blueprint: Blueprint }) {
  return (
    <span className="relative mt-2 flex gap-2">
      {rooms.map((room) => {
        const topic = topics.find(({ key }) => key === room.topic)
        return (
          <span key={room.key} className="min-w-0 flex-1 border-t border-line pt-0.5 leading-tight hyphens-auto">
            <span className="block truncate font-medium">
              <Text of={room.name} />
            </span>
            <span className="line-clamp-2 text-quiet">{topic === undefined ? null : <Text of={topic.short} />}</span>
          </span>
        )
      })}
    </span>
  )
}

/** The parts of a session that lie beyond working hours. */
function Overruns({ bar }: { bar: Bar }) {
  const say = useWords(timelineWords)
  return bar.over.map(({ from, to }) => (
    <span
      key={from}
      className="absolute inset-x-0 flex items-end justify-end bg-[repeating-linear-gradient(135deg,var(--accent)_0_1.5px,transparent_1.5px_7px)] text-accent"
      style={{ insetBlockStart: tall(from - bar.from), blockSize: tall(to - from) }}
    >
      <span className="bg-sheet px-1 leading-tight font-semibold">
        <span aria-hidden="true">{say('over', { minutes: to - from })}</span>
        <span className="sr-only">{say('over-said', { minutes: to - from })}</span>
      </span>
    </span>
  ))
}
