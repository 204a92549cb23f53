import { delegationAttribute, type Explanation } from '@kapihan/seating'
import type { ReactNode } from 'react'
import { useWords } from '../../text/words.ts'
import { Bar } from '../../ui/Bar.tsx'
import { balanceWords } from './balance-words.ts'

/** How good the plan is beside what chance gives, and beside what no plan can go under. */
export function Figures({ explanation }: { explanation: Explanation }) {
  const say = useWords(balanceWords)
  const { imbalance, repeats } = explanation
  return (
    <section>
      <h2 className="text-lg font-semibold">{say('figures')}</h2>
      <p className="mt-1 max-w-2xl text-sm text-quiet">{say('by-lot-how')}</p>
      <div className="mt-5 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Figure title={say('groups-title')} {...imbalance.groups}>
          {say('groups-say', { total: imbalance.groups.total })}
        </Figure>
        <Figure title={say('repeats-title')} {...repeats.coin}>
          <Repeats repeats={repeats} />
        </Figure>
        <Figure title={say('tables-title')} {...imbalance.tables}>
          {say('tables-say', { total: imbalance.tables.total })}
        </Figure>
        <Delegations explanation={explanation} />
      </div>
    </section>
  )
}

interface FigureProps {
  title: string
  total: number
  random: number
  bound?: number
  children: ReactNode
}

function Figure({ title, total, random, bound, children }: FigureProps) {
  const say = useWords(balanceWords)
  const chance = Math.round(random)
  const most = Math.max(total, chance, 1)
  const floor = bound === undefined || bound === 0 ? {} : { floor: bound }
  return (
    <div>
      <h3 className="mb-2 font-semibold">{title}</h3>
      <Bar label={say('this-plan')} value={total} of={most} said={`${say('this-plan')}: ${total}`} {...floor} />
      <Bar label={say('by-lot')} value={chance} of={most} said={`${say('by-lot')}: ${chance}`} />
      <p className="mt-2 max-w-prose">{children}</p>
    </div>
  )
}

function Repeats({ repeats: { coin, most } }: { repeats: Explanation['repeats'] }) {
  const say = useWords(balanceWords)
  const { total, bound } = coin
  return [
    say('repeats-say', { total }),
    ...(most > 2 ? [say('repeats-most', { most })] : []),
    total === bound ? say('repeats-best') : say('repeats-bound', { bound }),
  ].join(' ')
}

function Delegations({ explanation: { balance, notSpread } }: { explanation: Explanation }) {
  const say = useWords(balanceWords)
  const values = balance.find(({ attribute }) => attribute === delegationAttribute)?.values ?? []
  const several = values.filter(({ people }) => people > 1).length
  return (
    <div>
      <h3 className="mb-2 font-semibold">{say('delegations-title')}</h3>
      {notSpread.length === 0 ? (
        <p className="max-w-prose">{say('delegations-spread', { count: several })}</p>
      ) : (
        <>
          <p>{say('delegations-not-spread', { count: notSpread.length })}</p>
          <ul className="mt-2 flex flex-col gap-1">
            {notSpread.map(({ delegation, people, inOneGroup }) => (
              <li key={delegation}>
                <bdi className="font-medium">{delegation}</bdi>: {say('in-one-group', { people, inOneGroup })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
