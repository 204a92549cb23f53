import { useWords } from '../../../text/words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ticketWords } from './ticket-words.ts'

/** Badges printed from an address that no phone can reach would be waste paper. */
export function ThisMachine() {
  const say = useWords(ticketWords)
  return <Notice look="warning">{say('this-machine', { host: `\u2068${location.host}\u2069` })}</Notice>
}
