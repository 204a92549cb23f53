import type { Agenda } from '@kapihan/blueprint'
import { cafeWords } from '../../text/cafe-words.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Paper } from '../../ui/Paper.tsx'
import { groupNumber, startOfRound, type Plan } from './plan.ts'
import { seatsWords } from './seats-words.ts'

interface Props {
  plan: Plan
  agenda: Agenda
  isOpen: boolean
  onClose: () => void
}

/** Who sits where, on paper: one page for each room and round, by table. */
export function RoomLists({ plan, agenda, isOpen, onClose }: Props) {
  const say = useWords(seatsWords)
  const people = new Map(plan.groups.flatMap((group) => group.people.map((one) => [one.person, one])))
  return (
    <Paper
      title={say('room-lists')}
      margin="14mm"
      isOpen={isOpen}
      onClose={onClose}
      note={
        <div className="flex max-w-4xl flex-col gap-2">
          <p className="text-sm text-quiet">{say('lists-note')}</p>
          {plan.published ? null : <Notice look="warning">{say('draft')}</Notice>}
        </div>
      }
    >
      <div className="mx-auto flex w-fit flex-col gap-6 print:block print:w-auto">
        {plan.rounds.flatMap((round) =>
          agenda.rooms
            .filter(({ key }) => round.tables.some(({ room }) => room === key))
            .map((room) => <RoomList key={`${round.round} ${room.key}`} {...{ plan, agenda, round, room, people }} />),
        )}
      </div>
    </Paper>
  )
}

interface ListProps {
  plan: Plan
  agenda: Agenda
  round: Plan['rounds'][number]
  room: Agenda['rooms'][number]
  people: Map<string, Plan['groups'][number]['people'][number]>
}

function RoomList({ plan, agenda, round, room, people }: ListProps) {
  const say = useWords(seatsWords)
  const sayCafe = useWords(cafeWords)
  const group = round.placements.find((one) => one.room === room.key)?.group
  return (
    <article className="w-[210mm] bg-sheet p-[14mm] text-ink not-last:break-after-page print:w-auto print:p-0">
      <header className="mb-6 flex items-end justify-between gap-6 border-b-2 border-ink pb-3">
        <div>
          <p className="text-sm text-quiet">
            {sayCafe('round', { round: round.round })} · {startOfRound(agenda, round.round)}
          </p>
          <h3 className="text-xl font-semibold">
            <Text of={room.name} />
          </h3>
        </div>
        <div className="text-end">
          {plan.published ? null : <p className="font-semibold text-accent">{say('draft')}</p>}
          {group === undefined ? null : <p className="text-lg">{sayCafe('group', { group: groupNumber(group) })}</p>}
        </div>
      </header>
      <div className="columns-2 gap-[10mm]">
        {round.tables
          .filter((table) => table.room === room.key)
          .map(({ table, people: seated }) => (
            <section key={table} className="mb-6 break-inside-avoid">
              <h4 className="mb-1 border-b border-line font-semibold">{say('table', { table })}</h4>
              <ul className="leading-snug">
                {seated
                  .flatMap((id) => people.get(id) ?? [])
                  .map(({ person, name, delegation }) => (
                    <li key={person} className="py-0.5">
                      <bdi>{name}</bdi> <bdi className="text-quiet">{delegation}</bdi>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </article>
  )
}
