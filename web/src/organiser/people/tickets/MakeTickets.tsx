import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { Refused } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { ThisMachine } from './ThisMachine.tsx'
import { onThisMachine } from './ticket-link.ts'
import { ticketWords } from './ticket-words.ts'

interface Props {
  /** How many people get one; null while the sheet is closed. */
  count: number | null
  isMaking: boolean
  error: Error | null
  onMake: () => void
  onClose: () => void
}

/** What a ticket is and that it is told once, before any is made. */
export function MakeTickets({ count, isMaking, error, onMake, onClose }: Props) {
  const say = useWords(ticketWords)
  const sayAll = useWords(interfaceWords)
  return (
    <Sheet title={say('make')} isOpen={count !== null} onClose={onClose}>
      <p>{say('what-is')}</p>
      <p>{say('once')}</p>
      <p className="text-quiet">{say('again')}</p>
      {onThisMachine(location.hostname) ? <ThisMachine /> : null}
      <Refused error={error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button slot="close">{sayAll('cancel')}</Button>
        <Button look="primary" isDisabled={isMaking} onPress={onMake}>
          {say('make-these', { count: count ?? 0 })}
        </Button>
      </div>
    </Sheet>
  )
}
