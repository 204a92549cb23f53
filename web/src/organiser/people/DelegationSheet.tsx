import type { Agenda } from '@kapihan/blueprint'
import { constituencyNames, regionNames, sectorNames, workshopRoleNames, type Person } from '@kapihan/people'
import type { ReactNode } from 'react'
import { languageName } from '../../text/language-name.ts'
import { Text, useFormat, useReading, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { ListedDelegation } from './list-search.ts'
import { peopleWords } from './people-words.ts'

interface Props {
  listed: ListedDelegation | null
  rooms: Agenda['rooms']
  onClose: () => void
  /** What can be done for the people of this delegation. */
  children: ReactNode
}

/** One delegation: who comes, as what, and how to change it. */
export function DelegationSheet({ listed, rooms, onClose, children }: Props) {
  const say = useWords(peopleWords)
  const sayAll = useWords(interfaceWords)
  return (
    <Sheet
      isOpen={listed !== null}
      onClose={onClose}
      title={listed === null ? null : <Text of={listed.delegation.name} />}
    >
      {listed === null ? null : (
        <>
          <Belongs listed={listed} />
          <ul className="flex flex-col divide-y divide-line border-y border-line">
            {listed.people.map((person) => (
              <li key={person.id} className="py-4">
                <Details person={person} rooms={rooms} />
              </li>
            ))}
          </ul>
          <p className="text-sm text-quiet">{say('how-to-change')}</p>
        </>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button slot="close">{sayAll('close')}</Button>
        {children}
      </div>
    </Sheet>
  )
}

function Belongs({ listed: { delegation, people } }: { listed: ListedDelegation }) {
  const { language } = useReading()
  const constituencies = [...new Set(people.map(({ constituency }) => constituencyNames[constituency][language]))]
  const region = delegation.region === null ? [] : [regionNames[delegation.region][language]]
  return (
    <p className="text-quiet">
      {[...constituencies, ...region, delegation.code].map((one, index) => (
        <span key={one}>
          {index === 0 ? null : ' · '}
          <bdi>{one}</bdi>
        </span>
      ))}
    </p>
  )
}

function Details({ person, rooms }: { person: Person; rooms: Agenda['rooms'] }) {
  const say = useWords(peopleWords)
  const text = useText()
  const format = useFormat()
  const { language } = useReading()
  const { position, sector, level, languages, workshopRole, email } = person
  const room = rooms.find(({ key }) => key === person.room)
  const rows = [
    [say('role'), workshopRole === 'participant' ? '' : workshopRoleNames[workshopRole][language]],
    [say('room'), room === undefined ? '' : text(room.name)],
    [say('position'), position],
    [say('sector'), sector === 'none' ? '' : sectorNames[sector][language]],
    [say('level'), say(`level.${level}`)],
    [say('languages'), format.list(languages.map((code) => languageName(code, language)))],
    [say('email'), email ?? ''],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <h3 className="font-semibold">
        <bdi>
          {person.givenName} {person.familyName}
        </bdi>
      </h3>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        {rows.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-quiet">{name}</dt>
            <dd className="wrap-anywhere">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
