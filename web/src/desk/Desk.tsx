import { blueprintViews } from '@kapihan/blueprint'
import type { PersonSummary } from '@kapihan/people'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useConnected } from '../data/live.ts'
import { Surface } from '../data/Surface.tsx'
import { useView } from '../data/use-view.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Page } from '../ui/Page.tsx'
import { Answer } from './Answer.tsx'
import { focusAsk } from './ask-focus.ts'
import { AskField } from './AskField.tsx'
import { deskWords } from './desk-words.ts'
import { useCheckIn } from './use-check-in.ts'

/** Check-in: one field, one answer that fills the screen, and the field is ready for the next person. */
export function Desk() {
  return (
    <Surface role="desk">
      <CheckIn />
    </Surface>
  )
}

const remembered = 'kapihan.desk-sound'

function CheckIn() {
  const say = useWords(deskWords)
  const { data: agenda } = useView(blueprintViews.agenda, {})
  const [audible, setAudible] = useState(() => localStorage.getItem(remembered) !== 'off')
  const { answer, asking, checkIn, undo, clear } = useCheckIn(audible)
  const hear = (on: boolean) => {
    localStorage.setItem(remembered, on ? 'on' : 'off')
    setAudible(on)
  }
  const takeBack = (person: PersonSummary) => {
    undo(person)
    focusAsk()
  }
  const again = () => {
    if (answer?.kind === 'refused' && answer.again !== null) checkIn(answer.again)
  }
  return (
    <Page
      wide
      title={say('title')}
      over={agenda === undefined ? null : <Text of={agenda.title} />}
      aside={<State audible={audible} onAudible={hear} />}
    >
      <div className="flex min-h-[calc(100dvh-15rem)] flex-col gap-6">
        <AskField onWho={checkIn} onAgain={again} onClear={clear} />
        <Answer answer={answer} asking={asking} onUndo={takeBack} />
      </div>
    </Page>
  )
}

/** Whether the server is heard, and whether answers are. */
function State({ audible, onAudible }: { audible: boolean; onAudible: (on: boolean) => void }) {
  const say = useWords(deskWords)
  const connected = useConnected()
  return (
    <div className="flex items-center gap-6">
      <p role="status" className={connected ? 'text-quiet' : 'font-semibold text-accent'}>
        {say(connected ? 'connected' : 'offline')}
      </p>
      <ToggleButton
        isSelected={audible}
        onChange={onAudible}
        className="min-h-11 rounded-md border border-line bg-sheet px-4"
      >
        {say(audible ? 'sound-on' : 'sound-off')}
      </ToggleButton>
    </div>
  )
}
