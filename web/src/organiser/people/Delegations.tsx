import { constituencyNames, workshopRoleNames, type Person } from '@kapihan/people'
import { Button as Pressable } from 'react-aria-components'
import { Text, useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { countOf, type ListedDelegation, type PeopleList } from './list-search.ts'
import { peopleWords } from './people-words.ts'

/** Delegations under their constituency, as in a printed list of participants; each opens its sheet. */
export function Delegations({ list, onOpen }: { list: PeopleList; onOpen: (delegation: ListedDelegation) => void }) {
  const say = useWords(peopleWords)
  const { language } = useReading()
  return (
    <div className="flex flex-col gap-10">
      {list.map((one) => (
        <section key={one.constituency}>
          <div className="flex flex-wrap items-baseline gap-x-4 border-b border-ink pb-2">
            <h2 className="text-lg font-semibold">{constituencyNames[one.constituency][language]}</h2>
            <p className="text-sm text-quiet">{say('shown', countOf([one]))}</p>
          </div>
          <ul className="grid gap-x-8 sm:grid-cols-2 2xl:grid-cols-3">
            {one.delegations.map((listed) => (
              <li key={listed.delegation.id} className="flex">
                <Entry listed={listed} onOpen={() => onOpen(listed)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Entry({ listed: { delegation, people }, onOpen }: { listed: ListedDelegation; onOpen: () => void }) {
  const { kind, code, name } = delegation
  return (
    <Pressable
      onPress={onOpen}
      aria-haspopup="dialog"
      className="flex w-full flex-col border-b border-line py-2.5 text-start hover:border-quiet"
    >
      <span className="flex justify-between gap-3">
        <Text of={name} className="font-medium" />
        {kind === 'state' ? <bdi className="text-sm text-quiet">{code}</bdi> : null}
      </span>
      {people.map((person) => (
        <Name key={person.id} person={person} />
      ))}
    </Pressable>
  )
}

function Name({ person: { givenName, familyName, workshopRole } }: { person: Person }) {
  const { language } = useReading()
  return (
    <span className="text-sm text-quiet">
      <bdi>
        {givenName} {familyName}
      </bdi>
      {workshopRole === 'participant' ? null : <> · {workshopRoleNames[workshopRole][language]}</>}
    </span>
  )
}
