import { longestRoundThatFits, withRoundMinutes, type Blueprint } from '@kapihan/blueprint'
import { useState, type SubmitEvent } from 'react'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { timelineWords } from './timeline-words.ts'

interface Props {
  blueprint: Blueprint
  onChange: (minutes: number) => void
}

/** How the café turns, in a sentence, and the way to make all rounds longer or shorter. */
export function RoundLength({ blueprint, onChange }: Props) {
  const say = useWords(timelineWords)
  const [isOpen, setOpen] = useState(false)
  const { count, minutes, changeoverMinutes, briefMinutes } = blueprint.rounds
  const between = Math.max(changeoverMinutes, briefMinutes)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-quiet">
      {say('rounds', { count, minutes, between })}
      <Button look="quiet" className="min-h-9! px-2! py-1! text-sm" onPress={() => setOpen(true)}>
        {say('change-rounds')}
      </Button>
      {isOpen ? <RoundsSheet blueprint={blueprint} onChange={onChange} onClose={() => setOpen(false)} /> : null}
    </p>
  )
}

const asMinutes = (text: string): number | null => {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return minutes >= 5 && minutes <= 240 ? minutes : null
}

function RoundsSheet({ blueprint, onChange, onClose }: Props & { onClose: () => void }) {
  const say = useWords(timelineWords)
  const sayInterface = useWords(interfaceWords)
  const [typed, setTyped] = useState(String(blueprint.rounds.minutes))
  const minutes = asMinutes(typed)
  const longest = longestRoundThatFits(blueprint)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (minutes === null) return
    if (minutes !== blueprint.rounds.minutes) onChange(minutes)
    onClose()
  }

  const fits = minutes !== null && withRoundMinutes(blueprint, minutes) !== null
  return (
    <Sheet title={say('rounds-title')} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Field
          label={say('rounds-minutes')}
          inputMode="numeric"
          autoFocus
          value={typed}
          onChange={setTyped}
          hint={minutes === null ? undefined : say(fits ? 'rounds-fit' : 'rounds-do-not-fit')}
          error={minutes === null ? say('bad-minutes', { min: 5, max: 240 }) : undefined}
        />
        {longest === null || longest === minutes ? null : (
          <Button className="self-start" onPress={() => setTyped(String(longest))}>
            {say('rounds-longest', { minutes: longest })}
          </Button>
        )}
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
