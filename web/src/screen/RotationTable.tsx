import type { Agenda } from '@kapihan/blueprint'
import type { Rotation } from '@kapihan/seating'
import type { Moment } from '../data/moment.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { tintEdgeOf, tintOf } from '../ui/tint.ts'
import { screenWords } from './screen-words.ts'
import { groupNumber, squareOf, startOfRound } from './square.ts'

interface Props {
  agenda: Agenda
  rotation: Rotation
  moment: Moment
}

/** The Latin square written out: rounds down, rooms across, the group in each cell. Rounds held are drawn hollow. */
export function RotationTable({ agenda, rotation, moment }: Props) {
  const say = useWords(screenWords)
  const sayCafe = useWords(cafeWords)
  const square = squareOf(rotation, agenda.rooms)
  const size = { inlineSize: `min(max(13vw, 3.5rem), ${54 / agenda.rooms.length}vw, ${78 / square.length}vh)` }
  return (
    <table
      aria-label={say('rotation')}
      className="border-separate border-spacing-[1.1vw] text-screen-sm max-sm:text-base"
    >
      <thead>
        <tr>
          <td />
          {agenda.rooms.map((room) => (
            <th key={room.key} scope="col" className="pb-[0.5vw] text-start align-bottom font-semibold">
              <Text of={room.name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rotation.rounds.map(({ round }, row) => {
          const state = round === moment.round ? (moment.at === 'open' ? 'now' : 'next') : null
          const isHeld = moment.closed !== null && round <= moment.closed
          return (
            <tr key={round} aria-current={state === null ? undefined : 'step'}>
              <th
                scope="row"
                className={`pe-[1.5vw] text-start leading-tight font-semibold ${isHeld ? 'text-quiet' : ''}`}
              >
                {sayCafe('round', { round })}
                <span className="block font-normal text-quiet">{startOfRound(agenda, round)}</span>
                {state === null ? null : <span className="block text-accent">{say(state)}</span>}
              </th>
              {square[row]?.map((group, column) => (
                <td key={agenda.rooms[column]?.key} className="p-0">
                  <Cell
                    group={rotation.groups[group]?.key}
                    index={group}
                    size={size}
                    look={state !== null ? 'current' : isHeld ? 'held' : 'coming'}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface CellProps {
  group: string | undefined
  index: number
  size: object
  look: 'current' | 'held' | 'coming'
}

function Cell({ group, index, size, look }: CellProps) {
  const sayCafe = useWords(cafeWords)
  if (group === undefined) return null
  const surface = look === 'held' ? `border-[0.35vw] text-quiet ${tintEdgeOf(index)}` : tintOf(index)
  const ring = look === 'current' ? 'outline-[0.35vw] outline-offset-[0.2vw] outline-ink' : ''
  return (
    <div style={size} className={`grid aspect-square place-items-center rounded-[1.6vw] ${surface} ${ring}`}>
      <span className="sr-only">{sayCafe('group', { group: groupNumber(group) })}</span>
      <span aria-hidden="true" className="text-screen-xl leading-none font-semibold max-sm:text-xl">
        {groupNumber(group)}
      </span>
    </div>
  )
}
