import type { Agenda, Room } from '@kapihan/blueprint'
import { cafeViews, type CardCount } from '@kapihan/cafe'
import { useRemembered } from '../../data/use-remembered.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text, useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { NextRound } from '../NextRound.tsx'
import type { Scene } from '../Stage.tsx'
import { plenaryWords } from './plenary-words.ts'
import { sum, squareSize } from './squares.ts'

/** What the rooms wrote, round by round: one square a card, one panel a room, all to the same scale. */
export function Overview({ scene }: { scene: Scene }) {
  const say = useWords(plenaryWords)
  const { data: counts = [] } = useRemembered(cafeViews.counts, {})
  const { agenda } = scene
  return (
    <div className="flex flex-1 flex-col justify-between gap-[2vw]">
      <header className="flex flex-wrap items-start justify-between gap-x-[4vw] gap-y-8">
        <h1 className="text-screen leading-tight font-semibold">{say('overview')}</h1>
        <NextRound scene={scene} digits="text-screen-xl" />
      </header>
      <div
        className="grid gap-x-[3vw] gap-y-[1.2vw] lg:auto-cols-fr lg:grid-flow-col"
        style={{ gridTemplateRows: `repeat(${agenda.rounds.count + 1}, auto)` }}
      >
        {agenda.rooms.map((room) => (
          <Panel key={room.key} agenda={agenda} room={room} counts={counts} />
        ))}
      </div>
      <p className="text-quiet">{say('overview-key')}</p>
    </div>
  )
}

function Panel({ agenda, room, counts }: { agenda: Agenda; room: Room; counts: CardCount[] }) {
  const sayCafe = useWords(cafeWords)
  const format = useFormat()
  const topic = agenda.topics.find((one) => one.key === room.topic)
  const size = squareSize(counts, agenda)
  return (
    <section className="grid grid-rows-subgrid max-lg:mb-12" style={{ gridRow: `span ${agenda.rounds.count + 1}` }}>
      <h2 className="border-t-[0.3vw] border-ink pt-[0.8vw] leading-tight">
        <Text of={room.name} className="block text-quiet" />
        {topic === undefined ? null : <Text of={topic.short} className="font-semibold" />}
      </h2>
      <dl className="contents">
        {Array.from({ length: agenda.rounds.count }, (_, index) => index + 1).map((round) => {
          const here = counts.filter((one) => one.room === room.key && one.round === round)
          const disagreements = sum(here.filter((one) => one.kind === 'disagreement'))
          const cards = sum(here)
          return (
            <div key={round}>
              <dt className="flex justify-between leading-tight text-quiet">
                {sayCafe('round', { round })}{' '}
                <span className={cards === 0 ? '' : 'font-semibold text-ink'}>{format.number(cards)}</span>
                <span className="sr-only">
                  {sayCafe('kinds.disagreement')}: {format.number(disagreements)}
                </span>
              </dt>
              <dd
                aria-hidden="true"
                className="mt-[0.4vw] flex flex-wrap"
                style={{ gap: `${size * 0.25}vw`, minBlockSize: `${size}vw` }}
              >
                {Array.from({ length: cards }, (_, index) => (
                  <span
                    key={index}
                    style={{ inlineSize: `${size}vw`, blockSize: `${size}vw` }}
                    className={`rounded-[18%] ${index >= cards - disagreements ? 'border-[0.2vw] border-accent' : 'bg-tint-2'}`}
                  />
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
