import type { Agenda } from '@kapihan/blueprint'
import type { PlenaryTheme } from '@kapihan/harvest'
import { seatingViews } from '@kapihan/seating'
import { useRemembered } from '../../data/use-remembered.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { tintOf } from '../../ui/tint.ts'
import { squareOf } from '../square.ts'
import { plenaryWords } from './plenary-words.ts'
import { sharedName } from './shared-name.ts'

/** An idea's way through rounds and rooms, in the square of the rotation: a cell is filled, in the tint of its group, where it came up. */
export function Way({ agenda, way }: { agenda: Agenda; way: PlenaryTheme['support']['way'] }) {
  const say = useWords(plenaryWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const format = useFormat()
  const { data: rotation } = useRemembered(seatingViews.rotation, {})
  const square = rotation === undefined ? [] : squareOf(rotation, agenda.rooms)
  const rounds = rotation?.rounds.map(({ round }) => round) ?? []
  const names = sharedName(agenda.rooms.map((room) => text(room.name)))
  const size = { inlineSize: `min(8.6vw, ${28 / agenda.rooms.length}vw, ${44 / agenda.rounds.count}vh)` }
  return (
    <figure>
      <table aria-label={say('way-title')} className="border-separate border-spacing-[0.4vw] text-screen-sm">
        <thead>
          <tr>
            <td className="pe-[1vw] leading-tight text-quiet">{names.shared}</td>
            {agenda.rooms.map((room, column) => (
              <th key={room.key} scope="col" className="align-bottom leading-tight font-normal text-quiet">
                <bdi>{names.own[column]}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: agenda.rounds.count }, (_, index) => index + 1).map((round) => (
            <tr key={round}>
              <th scope="row" className="pe-[1vw] text-start leading-tight font-normal whitespace-nowrap text-quiet">
                {sayCafe('round', { round })}
              </th>
              {agenda.rooms.map((room, column) => {
                const cell = way.find((one) => one.round === round && one.room === room.key)
                const group = square[rounds.indexOf(round)]?.[column] ?? -1
                return (
                  <td key={room.key} className="p-0">
                    <div
                      style={size}
                      title={
                        cell &&
                        say('way-cell', {
                          room: text(room.name),
                          round,
                          cards: sayCafe('cards', { count: cell.cards }),
                          dissent: cell.dissent,
                        })
                      }
                      className={`grid aspect-square place-items-center content-center rounded-[1vw] leading-none ${cell === undefined ? 'border-[0.2vw] border-line' : group < 0 ? 'bg-ink text-paper' : tintOf(group)}`}
                    >
                      {cell === undefined ? null : (
                        <>
                          <span className="text-screen font-semibold">{format.number(cell.cards)}</span>
                          {cell.dissent === 0 ? null : (
                            <span dir="ltr" className="text-screen-sm">
                              ≠ {format.number(cell.dissent)}
                            </span>
                          )}
                        </>
                      )}
                    </div>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {way.some((cell) => cell.dissent > 0) ? (
        <figcaption className="mt-[0.5vw] text-quiet">{say('way-key')}</figcaption>
      ) : null}
    </figure>
  )
}
