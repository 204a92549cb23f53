import { readerLength } from '@kapihan/base'
import { shortestReason } from '@kapihan/harvest'
import { useState, type FormEvent } from 'react'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Refused } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { actionWords } from '../action-words.ts'
import { ChosenCards } from './ChosenCards.tsx'
import type { SheetProps } from './OpenSheet.tsx'

const longest = 500

/** Drops cards, with a reason at hand. One disagreement among them and the reason must be written out. */
export function DropSheet({ target: { cards }, doing, moves, finish, onClose }: SheetProps) {
  const say = useWords(actionWords)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const disagreements = cards.filter((card) => card.kind === 'disagreement').length
  const length = readerLength(reason.trim())
  const isShort = disagreements > 0 && length < shortestReason
  function drop(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (!isShort && length <= longest) finish(moves.drop(cards, length === 0 ? null : reason.trim()))
  }
  return (
    <Sheet title={say('drop-title', { count: cards.length })} isOpen onClose={onClose}>
      <form onSubmit={drop} className="flex flex-col gap-4">
        <ChosenCards cards={cards} />
        {disagreements === 0 ? null : <p>{say('reason-why', { count: disagreements })}</p>}
        <Field
          autoFocus
          label={say(disagreements === 0 ? 'reason-optional' : 'reason')}
          value={reason}
          onChange={setReason}
          isRequired={disagreements > 0}
          validationBehavior="aria"
          error={
            length > longest
              ? say('reason-long', { max: longest })
              : isTried && isShort
                ? say('reason-short', { min: shortestReason })
                : undefined
          }
        />
        <Refused error={doing.error} />
        <Button type="submit" look="primary" isPending={doing.isBusy} className="self-start">
          {say('drop')}
        </Button>
      </form>
    </Sheet>
  )
}
