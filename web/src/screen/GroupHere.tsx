import type { Room } from '@kapihan/blueprint'
import { seatingViews } from '@kapihan/seating'
import { useRemembered } from '../data/use-remembered.ts'
import { cafeWords } from '../text/cafe-words.ts'
import { useWords } from '../text/words.ts'
import { LatinSquare } from '../ui/LatinSquare.tsx'
import { screenWords } from './screen-words.ts'
import { groupNumber, squareOf } from './square.ts'
import type { Scene } from './Stage.tsx'

/** Which group is in this room, or comes next, lit in the square of the rotation. */
export function GroupHere({ room, scene: { agenda, moment } }: { room: Room; scene: Scene }) {
  const say = useWords(screenWords)
  const sayCafe = useWords(cafeWords)
  const { data: rotation } = useRemembered(seatingViews.rotation, {})
  const round = moment.round ?? moment.closed
  const row = rotation?.rounds.findIndex((one) => one.round === round) ?? -1
  const placed = rotation?.rounds[row]?.placements.find((one) => one.room === room.key)
  if (rotation === undefined || placed === undefined) return null
  const group = groupNumber(placed.group)
  const column = agenda.rooms.findIndex((one) => one.key === room.key)
  const when = moment.at === 'open' ? 'is-here' : moment.at === 'after' ? 'was-here' : 'comes-next'
  return (
    <div className="flex items-center gap-[2vw]">
      <span className="shrink-0 rtl:-scale-x-100">
        <LatinSquare
          square={squareOf(rotation, agenda.rooms)}
          here={{ row, column }}
          size="clamp(7rem, 9.5vw, 13rem)"
          title={say('square-title', { round, group })}
        />
      </span>
      <p>
        <span className="block text-screen leading-tight font-semibold whitespace-nowrap">
          {sayCafe('group', { group })}
        </span>
        <span className="text-screen-sm text-quiet">{say(when)}</span>
      </p>
    </div>
  )
}
