import type { Agenda } from '@kapihan/blueprint'
import type { Rotation } from '@kapihan/seating'
import type { Moment } from '../data/moment.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { tintOf } from '../ui/tint.ts'
import { screenWords } from './screen-words.ts'
import { groupNumber } from './square.ts'

interface Props {
  agenda: Agenda
  rotation: Rotation
  round: number
  at: Exclude<Moment['at'], 'after'>
}

const headings = { before: 'first-rooms', open: 'now-in-rooms', between: 'go-to' } as const

/** One line a group: where it goes. */
export function GroupDirections({ agenda, rotation, round, at }: Props) {
  const say = useWords(screenWords)
  const sayCafe = useWords(cafeWords)
  const placements = rotation.rounds.find((one) => one.round === round)?.placements ?? []
  return (
    <section>
      <h1 className="mb-[1.5vw] text-screen-sm text-quiet">{say(headings[at])}</h1>
      <ul className="flex flex-col gap-[1.4vw]">
        {rotation.groups.map((group, index) => {
          const room = agenda.rooms.find(
            (one) => one.key === placements.find((place) => place.group === group.key)?.room,
          )
          return (
            <li key={group.key} className="flex items-center gap-[1.4vw] text-screen leading-tight">
              <span
                aria-hidden="true"
                className={`grid size-[1.5em] shrink-0 place-items-center rounded-[0.18em] font-semibold ${tintOf(index)}`}
              >
                {groupNumber(group.key)}
              </span>
              <span className="sr-only">{sayCafe('group', { group: groupNumber(group.key) })}</span>
              <span aria-hidden="true" className="text-quiet rtl:-scale-x-100">
                →
              </span>
              {room === undefined ? null : <Text of={room.name} className="font-semibold" />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
