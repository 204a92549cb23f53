import { usePlace } from '../../data/place.tsx'
import { useWords } from '../../text/words.ts'
import { Go } from '../../ui/Go.tsx'
import { programmeWords } from './programme-words.ts'
import { Section } from './Section.tsx'

/** Where to go from the programme: the screens for everyone, a personal link for the others. */
export function WaysIn() {
  const say = useWords(programmeWords)
  const { workshop } = usePlace()
  const link = 'underline decoration-line underline-offset-4 hover:decoration-current'
  return (
    <div className="print:hidden">
      <Section title={say('screens')}>
        <p>{say('screens-what')}</p>
        <Go
          to={`/${workshop}/screen`}
          className="mt-4 inline-flex min-h-11 items-center rounded-md bg-accent px-4 py-2 font-medium text-on-accent hover:brightness-110"
        >
          {say('open-screens')}
        </Go>
        <p className="mt-8 text-sm text-quiet">
          {say('have-link')}{' '}
          <Go to="/" className={link}>
            {say('go-on')}
          </Go>
        </p>
      </Section>
    </div>
  )
}
