import type { Agenda } from '@kapihan/blueprint'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { GroupMark } from './GroupMark.tsx'
import { startOfRound, type Plan } from './plan.ts'
import { seatsWords } from './seats-words.ts'

/** The Latin square written out: rounds down, rooms across, the group in each cell. */
export function Rotation({ plan, agenda }: { plan: Plan; agenda: Agenda }) {
  const say = useWords(seatsWords)
  const sayCafe = useWords(cafeWords)
  const visitsAll = plan.rounds.length === agenda.rooms.length && plan.groups.length === agenda.rooms.length
  return (
    <section>
      <h2 className="text-lg font-semibold">{say('rotation')}</h2>
      {visitsAll ? <p className="mt-1 text-sm text-quiet">{say('rotation-how')}</p> : null}
      <div className="mt-4 overflow-x-auto">
        <table aria-label={say('rotation')} className="-ms-2 border-separate border-spacing-2">
          <thead>
            <tr>
              <td />
              {agenda.rooms.map((room) => (
                <th key={room.key} scope="col" className="pb-1 text-start align-bottom font-semibold">
                  <Text of={room.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.rounds.map(({ round, placements }) => (
              <tr key={round}>
                <th scope="row" className="pe-3 text-start leading-snug font-semibold whitespace-nowrap">
                  {sayCafe('round', { round })}
                  <span className="block text-sm font-normal text-quiet">{startOfRound(agenda, round)}</span>
                </th>
                {agenda.rooms.map(({ key }) => {
                  const index = plan.groups.findIndex((group) =>
                    placements.some((one) => one.room === key && one.group === group.key),
                  )
                  const group = plan.groups[index]
                  return (
                    <td key={key} className="p-0">
                      {group === undefined ? (
                        <span className="text-sm text-quiet">{say('rest')}</span>
                      ) : (
                        <GroupMark group={group.key} index={index} className="size-16 rounded-xl text-2xl sm:size-28" />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
