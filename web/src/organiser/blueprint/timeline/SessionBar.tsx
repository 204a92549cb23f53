import { endOf, timeOf, type Attribution, type Blueprint, type Session } from '@kapihan/blueprint'
import { Button } from 'react-aria-components'
import { agendaWords } from '../../../text/agenda-words.ts'
import { Text, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
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
  onOpen: (session: Session) => void
}

/** A session as tall as it is long; pressed, it opens to be changed. */
export function SessionBar({ bar, from, blueprint, onOpen }: Props) {
  const say = useWords(timelineWords)
  const text = useText()
  const facts = useFacts(bar)
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
        aria-label={[say('open', { title: text(session.title) }), ...facts].join(', ')}
        onPress={() => onOpen(session)}
        className={`relative flex size-full flex-col overflow-hidden rounded-sm border-s-4 ps-2 pe-2 text-start text-sm hover:brightness-97 ${look}`}
      >
        <Overruns bar={bar} />
        <Label session={session} />
        {session.kind === 'cafe' ? <Rooms blueprint={blueprint} /> : null}
      </Button>
    </li>
  )
}

/** What the bar shows, in words. */
function useFacts({ session, over }: Bar): string[] {
  const say = useWords(timelineWords)
  const sayAgenda = useWords(agendaWords)
  return [
    `${session.start}–${timeOf(endOf(session))}`,
    sayAgenda(`kind.${session.kind}`),
    sayAgenda(`attribution.${session.attribution}`),
    ...over.map((part) => say('over-said', { minutes: part.to - part.from })),
  ]
}

const oneLine = 25
const threeLines = 45

/** One line for a short session, more for a long one. */
function Label({ session }: { session: Session }) {
  const say = useWords(agendaWords)
  const { minutes, speakers, kind, attribution } = session
  const tbc = speakers.some((speaker) => speaker.tbc) ? (
    <span className="ms-1 rounded-sm bg-warn-wash px-1 text-warn">{say('tbc')}</span>
  ) : null
  if (minutes <= oneLine)
    return (
      <span className="relative flex h-full items-center gap-1 leading-tight">
        <Sign of={attribution} />
        <span className="min-w-0 truncate font-medium">
          <Text of={session.title} />
        </span>
        {tbc}
      </span>
    )
  return (
    <span className="relative pt-1 leading-tight">
      <span className={`font-medium ${minutes < threeLines ? 'line-clamp-1' : 'line-clamp-2'}`}>
        <Text of={session.title} />
        {tbc}
      </span>
      <span className="line-clamp-1 text-quiet">
        {session.start}–{timeOf(endOf(session))} · {say(`kind.${kind}`)} · <Sign of={attribution} />{' '}
        {say(`attribution.${attribution}`)}
      </span>
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
      <span className="bg-sheet px-1 leading-tight font-semibold">{say('over', { minutes: to - from })}</span>
    </span>
  ))
}
