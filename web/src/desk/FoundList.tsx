import type { peopleViews } from '@kapihan/people'
import type { z } from 'zod'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Refused } from '../ui/Notice.tsx'
import { deskWords } from './desk-words.ts'

type Found = z.output<typeof peopleViews.find.output>

interface Props {
  people: Found
  chosen: number
  /** What was looked for. */
  text: string
  error: Error | null
  onTake: (person: string) => void
}

export const optionId = (index: number): string => `found-${index}`

/** The people a name may mean, below the field; the field keeps the focus and points at one of them. */
export function FoundList({ people, chosen, text, error, onTake }: Props) {
  const say = useWords(deskWords)
  return (
    <div className="absolute inset-x-0 z-10 mt-1 rounded-lg border border-line bg-sheet p-2 shadow-lg">
      <Refused error={error} />
      <p role="status" className={people.length === 0 && error === null ? 'px-4 py-3 text-lg' : 'sr-only'}>
        {people.length === 0 ? say('found-nobody', { text }) : say('found', { count: people.length })}
      </p>
      <ul id="found" role="listbox" aria-label={say('found', { count: people.length })}>
        {people.map((person, index) => (
          <li
            key={person.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(person.id)}
            className={`flex cursor-pointer flex-wrap items-baseline gap-x-4 rounded-md px-4 py-2 ${index === chosen ? 'bg-accent-wash' : ''}`}
          >
            <bdi className="text-lg font-semibold">
              {person.givenName} {person.familyName}
            </bdi>
            <Text of={person.delegation} className="text-quiet" />
            {person.checkedIn ? <span className="ms-auto text-warn">{say('is-here')}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
