import { Attribution, Blueprint, type Session } from '@kapihan/blueprint'
import { useState, type SubmitEvent } from 'react'
import { agendaWords } from '../../../text/agenda-words.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { blueprintWords } from '../blueprint-words.ts'
import { applyEdits } from '../edits/edit.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { formOf, sessionEdits, type SessionForm } from './session-edits.ts'
import { SessionTicks } from './SessionTicks.tsx'
import { timelineWords } from './timeline-words.ts'
import { usePartNames } from './use-part-names.ts'

interface Props {
  /** The session as it was when the sheet opened. */
  session: Session
  edits: DraftEdits
  onClose: () => void
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
const isMinutes = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 5 && Number(text) <= 480

/** When a session is, how long, on what record, who is confirmed and which aims it serves. */
export function SessionSheet({ session, edits, onClose }: Props) {
  const say = useWords(timelineWords)
  const sayAgenda = useWords(agendaWords)
  const sayInterface = useWords(interfaceWords)
  const text = useText()
  const names = usePartNames(session, edits.blueprint)
  const [form, setForm] = useState<SessionForm>(() => formOf(session))
  const [tried, setTried] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const set = (part: Partial<SessionForm>) => setForm({ ...form, ...part })
  const isRound = session.kind === 'cafe'

  function submit(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!isTime(form.start) || !isMinutes(form.minutes)) return
    const made = sessionEdits(session, form, names)
    const sound = Blueprint.safeParse(applyEdits(edits.blueprint, made))
    if (!sound.success) return setProblems(sound.error.issues.map(({ message }) => message))
    if (made.length > 0) edits.make(made)
    onClose()
  }

  return (
    <Sheet title={text(session.title)} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={say('start')}
            autoFocus
            value={form.start}
            onChange={(start) => set({ start })}
            error={tried && !isTime(form.start) ? say('bad-start') : undefined}
          />
          <Field
            label={say('minutes')}
            inputMode="numeric"
            value={form.minutes}
            isDisabled={isRound}
            hint={isRound ? say('minutes-of-round') : undefined}
            onChange={(minutes) => set({ minutes })}
            error={tried && !isMinutes(form.minutes) ? say('bad-minutes', { min: 5, max: 480 }) : undefined}
          />
        </div>
        <div className="flex flex-col gap-2">
          <span aria-hidden="true" className="text-sm font-medium text-quiet">
            {say('attribution')}
          </span>
          <Chips
            label={say('attribution')}
            value={form.attribution}
            onChange={(attribution) => set({ attribution })}
            options={Attribution.options.map((key) => ({ key, label: sayAgenda(`attribution.${key}`) }))}
          />
        </div>
        <SessionTicks session={session} aims={edits.blueprint.aims} form={form} set={set} />
        {problems.length === 0 ? null : <Unsound problems={problems} />}
        <div className="flex justify-end gap-3">
          <Button onPress={onClose}>{sayInterface('cancel')}</Button>
          <Button type="submit" look="primary">
            {sayInterface('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

function Unsound({ problems }: { problems: string[] }) {
  const say = useWords(blueprintWords)
  const named = problems.map((code) => say(code === 'past_midnight' ? 'problem.past_midnight' : 'problem.other'))
  return <Notice look="refused">{say('no-such-design', { problems: [...new Set(named)].join(', ') })}</Notice>
}
