import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Bar } from '../../ui/Bar.tsx'
import { balanceWords } from './balance-words.ts'
import { GroupMark } from './GroupMark.tsx'
import { groupNumber, type Plan } from './plan.ts'

interface Cell {
  group: string
  count: number
  /** The fewest and the most an even spread gives; left out where nothing is balanced. */
  even?: { floor: number; ceil: number }
}
export interface Row {
  value: string
  name: string
  total: number
  cells: Cell[]
}

const columns =
  'grid grid-cols-[repeat(var(--groups),minmax(0,1fr))] gap-x-4 sm:grid-cols-[minmax(9rem,13rem)_repeat(var(--groups),minmax(0,1fr))] sm:gap-x-6'

/** One small picture: the values of one attribute down, the groups across, each row on its own scale. */
export function Multiple({ title, groups, rows }: { title: string; groups: Plan['groups']; rows: Row[] }) {
  const format = useFormat()
  return (
    <div className="mb-8 break-inside-avoid" style={{ '--groups': groups.length } as object}>
      <div className={`${columns} items-end border-b border-ink pb-1.5`}>
        <h3 className="col-span-full font-semibold sm:col-span-1">{title}</h3>
        {groups.map(({ key }, index) => (
          <GroupMark key={key} group={key} index={index} className="h-6 w-8 rounded-md text-sm" />
        ))}
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.value} className={`${columns} items-center border-b border-line py-1.5`}>
            <p className="col-span-full flex justify-between gap-3 text-sm sm:col-span-1">
              <span>{row.name}</span>
              <span className="text-quiet">{format.number(row.total)}</span>
            </p>
            {row.cells.map((cell) => (
              <CountBar key={cell.group} cell={cell} row={row} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

function CountBar({ cell: { group, count, even }, row }: { cell: Cell; row: Row }) {
  const say = useWords(balanceWords)
  const of = Math.max(...row.cells.map((one) => Math.max(one.count, one.even?.ceil ?? 0)))
  const what = { group: groupNumber(group), value: row.name, count }
  if (even === undefined)
    return <Bar labelHidden label={row.name} value={count} of={of} said={say('spoken-said', what)} />
  const off = count > even.ceil ? 'more-than-even' : count < even.floor ? 'fewer-than-even' : null
  const marks = { floor: even.floor, ceiling: even.ceil }
  return (
    <div>
      <Bar labelHidden label={row.name} value={count} of={of} {...marks} said={say('bar-said', { ...what, ...even })} />
      {off === null ? null : <p className="text-sm font-semibold text-accent">{say(off)}</p>}
    </div>
  )
}
