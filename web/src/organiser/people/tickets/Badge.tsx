import type { Localized } from '@kapihan/base'
import { workshopRoleNames, type peopleActs } from '@kapihan/people'
import type { z } from 'zod'
import { Text, useReading } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { LatinSquare } from '../../../ui/LatinSquare.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { ticketLink } from './ticket-link.ts'
import { ticketWords } from './ticket-words.ts'

export type Ticket = z.output<typeof peopleActs.issueTickets.output>[number]

/** As large as the name goes on one line of the card. */
const sizeOf = (name: string): string => (name.length <= 13 ? 'text-2xl' : name.length <= 20 ? 'text-xl' : 'text-lg')

/** One badge: name and delegation to be read across a table, and the ticket as a code. */
export function Badge({ ticket: { person, token }, workshop }: { ticket: Ticket; workshop: Localized }) {
  const say = useWords(ticketWords)
  const { language } = useReading()
  const { givenName, familyName, delegation, workshopRole } = person
  const name = `${givenName} ${familyName}`.trim()
  return (
    <article className="flex min-w-0 flex-col justify-between overflow-hidden border-e border-b border-dashed border-line p-[6mm] nth-[2n]:border-e-0 nth-[n+7]:border-b-0">
      <p className="flex items-start gap-2 text-[2.6mm] leading-snug text-quiet">
        <LatinSquare size="5mm" />
        <span className="line-clamp-2">
          <Text of={workshop} />
        </span>
      </p>
      <p className="leading-tight wrap-anywhere">
        <span className="block text-lg">
          <bdi>{givenName}</bdi>
        </span>
        <span className={`block font-bold ${sizeOf(familyName)}`}>
          <bdi>{familyName}</bdi>
        </span>
      </p>
      <div className="flex items-end justify-between gap-[4mm]">
        <div className="min-w-0">
          <p className="line-clamp-3 text-lg leading-snug">
            <Text of={delegation} />
          </p>
          {workshopRole === 'participant' ? null : (
            <p className="font-semibold text-accent">{workshopRoleNames[workshopRole][language]}</p>
          )}
          <p className="mt-1 text-[2.6mm] text-quiet">{say('scan')}</p>
        </div>
        <QrCode
          address={ticketLink(location.origin, token)}
          label={say('code', { name })}
          className="w-[30mm] shrink-0"
        />
      </div>
    </article>
  )
}
