import type { peopleViews } from '@kapihan/people'
import type { z } from 'zod'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { peopleWords } from './people-words.ts'

type Overview = z.output<typeof peopleViews.overview.output>

/** How many are expected, as one line of figures. */
export function PeopleNumbers({ overview }: { overview: Overview }) {
  const say = useWords(peopleWords)
  const format = useFormat()
  const { people, delegations, states, roomStaff, byLevel } = overview
  const figures = [
    { key: 'people', count: people, what: say('number.people', { count: people }) },
    { key: 'delegations', count: delegations, what: say('number.delegations', { count: delegations }) },
    { key: 'states', count: states, what: say('number.states', { count: states }) },
    ...byLevel.map((one) => ({ key: one.level, count: one.people, what: say(`number.${one.level}`) })),
    { key: 'staff', count: roomStaff, what: say('number.staff') },
  ]
  return (
    <dl aria-label={say('numbers')} className="flex flex-wrap gap-x-10 gap-y-4">
      {figures.map(({ key, count, what }) => (
        <div key={key} className="flex flex-col-reverse">
          <dt className="text-sm text-quiet">{what}</dt>
          <dd className="text-xl leading-tight font-semibold">{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
