import type { Localized } from '@kapihan/base'
import { useWords } from '../../../text/words.ts'
import { Paper } from '../../../ui/Paper.tsx'
import { Badge, type Ticket } from './Badge.tsx'
import { onThisMachine } from './ticket-link.ts'
import { ThisMachine } from './ThisMachine.tsx'
import { ticketWords } from './ticket-words.ts'

const perSheet = 8

interface Props {
  tickets: Ticket[]
  workshop: Localized
  isOpen: boolean
  onClose: () => void
}

/** Badges to print and cut: A4, two by four, each of the size of an A7 card. */
export function Badges({ tickets, workshop, isOpen, onClose }: Props) {
  const say = useWords(ticketWords)
  const sheets = Math.ceil(tickets.length / perSheet)
  return (
    <Paper
      title={say('badges')}
      margin="0"
      isOpen={isOpen}
      onClose={onClose}
      note={
        <div className="flex max-w-4xl flex-col gap-2 text-sm text-quiet">
          <p>{say('sheets', { badges: tickets.length, sheets })}</p>
          <p>{say('once')}</p>
          {onThisMachine(location.hostname) ? <ThisMachine /> : null}
        </div>
      }
    >
      <div className="mx-auto flex w-fit flex-col gap-6 print:block">
        {Array.from({ length: sheets }, (_, sheet) => (
          <div
            key={sheet}
            className="grid h-[296mm] w-[210mm] grid-cols-2 grid-rows-4 bg-sheet text-ink not-last:break-after-page"
          >
            {tickets.slice(sheet * perSheet, (sheet + 1) * perSheet).map((ticket) => (
              <Badge key={ticket.token} ticket={ticket} workshop={workshop} />
            ))}
          </div>
        ))}
      </div>
    </Paper>
  )
}
