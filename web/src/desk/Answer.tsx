import type { PersonSummary } from '@kapihan/people'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { deskWords } from './desk-words.ts'
import { SeatLine } from './SeatLine.tsx'
import type { Answer as Given } from './use-check-in.ts'

const looks = {
  here: { box: 'bg-done-wash', band: 'bg-done text-paper', sign: '✓' },
  already: { box: 'bg-warn-wash', band: 'bg-warn text-paper', sign: '!' },
  refused: { box: 'bg-accent-wash', band: 'bg-accent text-on-accent', sign: '✕' },
  undone: { box: 'bg-sheet', band: 'bg-line text-ink', sign: '↺' },
}

/** What the desk needs to know and say at one glance, filling what is left of the screen. */
export function Answer({
  answer,
  asking,
  onUndo,
}: {
  answer: Given | null
  asking: boolean
  onUndo: (person: PersonSummary) => void
}) {
  const say = useWords(deskWords)
  if (answer === null)
    return (
      <section
        className="flex grow flex-col items-center justify-center gap-4 rounded-xl border border-dashed border-line p-8 text-center"
        role="status"
      >
        <p className="text-2xl text-quiet">{say(asking ? 'asking' : 'ready')}</p>
        <p className="max-w-2xl text-quiet">{say('ready-hint')}</p>
      </section>
    )
  const look = looks[answer.kind]
  return (
    <section className={`flex grow flex-col overflow-hidden rounded-xl ${look.box} ${asking ? 'opacity-60' : ''}`}>
      <div role="alert">
        <p className={`flex items-center gap-5 px-5 py-4 text-xl font-semibold sm:px-8 sm:text-2xl ${look.band}`}>
          <span aria-hidden="true" className="text-screen leading-none">
            {look.sign}
          </span>
          {say(answer.kind)}
        </p>
        {answer.kind === 'refused' ? (
          <p className="p-5 text-lg sm:p-8 sm:text-xl">{answer.sentence ?? say('no-connection')}</p>
        ) : (
          <Who person={answer.person} />
        )}
      </div>
      {answer.kind === 'here' ? (
        <p className="mt-auto px-5 pb-6 sm:px-8">
          <Button onPress={() => onUndo(answer.person)} isDisabled={asking}>
            {say('undo')}
          </Button>
        </p>
      ) : null}
    </section>
  )
}

function Who({ person }: { person: PersonSummary }) {
  return (
    <div className="flex flex-col gap-6 px-5 py-6 sm:px-8">
      <div>
        <p className="text-screen leading-tight font-semibold">
          <bdi>
            {person.givenName} {person.familyName}
          </bdi>
        </p>
        <p className="text-xl">
          <Text of={person.delegation} />
        </p>
      </div>
      <SeatLine person={person} />
    </div>
  )
}
