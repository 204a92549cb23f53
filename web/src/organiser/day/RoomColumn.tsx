import type { Room, Topic } from '@kapihan/blueprint'
import { cafeViews, type CardCount, type Round } from '@kapihan/cafe'
import { useView } from '../../data/use-view.ts'
import { Text, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { groupNumber } from '../seats/plan.ts'
import { CardTable } from './CardTable.tsx'
import { dayWords } from './day-words.ts'

interface Props {
  room: Room
  topic: Topic | undefined
  rounds: Round[]
  isOpen: boolean
  /** The group that is here, or comes next while no round is open. */
  group: string | undefined
  counts: CardCount[]
}

/** One room: who is there, what it has written, and what it leaves to the next group. */
export function RoomColumn({ room, topic, rounds, isOpen, group, counts }: Props) {
  const say = useWords(dayWords)
  const text = useText()
  return (
    <article className="flex min-w-0 flex-col gap-5">
      <header>
        <h2 className="text-lg font-semibold">
          <Text of={room.name} />
        </h2>
        {topic === undefined ? null : (
          <p>
            <bdi className="text-accent">{topic.key})</bdi> <Text of={topic.short} />
          </p>
        )}
        <p className="text-sm text-quiet">{say('host-of', { who: text(room.hostOrganisation) })}</p>
        {group === undefined ? null : (
          <p className="mt-1 font-medium">{say(isOpen ? 'here-now' : 'here-next', { group: groupNumber(group) })}</p>
        )}
      </header>
      <CardTable rounds={rounds} counts={counts} />
      <Briefs room={room.key} rounds={rounds} />
    </article>
  )
}

/** The brief each round has left in the room. */
function Briefs({ room, rounds }: { room: string; rounds: Round[] }) {
  const say = useWords(dayWords)
  const { data: briefs, error } = useView(cafeViews.briefs, { room })
  return (
    <section>
      <h3 className="text-sm font-medium text-quiet">{say('briefs')}</h3>
      <Refused error={briefs === undefined ? error : null} />
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {rounds.map(({ round }) => {
          const brief = briefs?.find((one) => one.round === round)
          const state = brief?.state ?? 'none'
          return (
            <div key={round} className="contents">
              <dt>{say('brief-of', { round })}</dt>
              <dd className={{ signed: 'text-done', draft: 'font-semibold text-warn', none: 'text-quiet' }[state]}>
                <span aria-hidden="true">{{ signed: '✓', draft: '!', none: '·' }[state]}</span>{' '}
                {say(`brief.${state}`, { lines: brief?.lines.length ?? 0 })}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
