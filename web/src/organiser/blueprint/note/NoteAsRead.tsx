import { largestGroup, type Blueprint } from '@kapihan/blueprint'
import { agendaWords } from '../../../text/agenda-words.ts'
import { Text, useFormat, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { titleSpot } from '../edits/spots.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { AimsInNote } from './AimsInNote.tsx'
import { Editable } from './Editable.tsx'
import { NotePart } from './NotePart.tsx'
import { noteWords } from './note-words.ts'
import { OutputsInNote } from './OutputsInNote.tsx'
import { RoomsInNote } from './RoomsInNote.tsx'
import { TopicsInNote } from './TopicsInNote.tsx'

/** The concept note as it reads. What may be changed has "Edit" beside it. */
export function NoteAsRead({ edits }: { edits: DraftEdits }) {
  const say = useWords(noteWords)
  const { blueprint } = edits
  return (
    <section id="note" aria-label={say('note')} className="flex min-w-0 scroll-mt-4 flex-col gap-8 leading-relaxed">
      <header className="flex flex-col gap-4">
        <Editable what={say('title')} spot={titleSpot} text={blueprint.title} edits={edits}>
          <h2 className="font-serif text-lg leading-snug">
            <Text of={blueprint.title} />
          </h2>
        </Editable>
        <Convening blueprint={blueprint} />
        <p className="font-serif">
          <Text of={blueprint.context} />
        </p>
      </header>
      <AimsInNote edits={edits} />
      <OutputsInNote outputs={blueprint.outputs} />
      <TopicsInNote edits={edits} />
      <NotePart title={say('rooms')}>
        <Participation blueprint={blueprint} />
        <RoomsInNote blueprint={blueprint} />
      </NotePart>
    </section>
  )
}

function Convening({ blueprint: { coConveners, chair, venue, dates } }: { blueprint: Blueprint }) {
  const say = useWords(noteWords)
  const sayAgenda = useWords(agendaWords)
  const text = useText()
  const format = useFormat()
  const lines = [
    say('co-convened', { countries: format.list(coConveners.map(({ name }) => text(name))) }),
    say('chair', { country: text(chair.name) }),
    sayAgenda('venue', { name: text(venue.name), city: text(venue.city) }),
    format.days(dates.start, dates.end),
  ]
  return (
    <ul className="text-quiet">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Participation({ blueprint: { expectedParticipants, groups } }: { blueprint: Blueprint }) {
  const say = useWords(noteWords)
  const largest = largestGroup(expectedParticipants, groups)
  return <p>{say('participation', { people: expectedParticipants, groups, largest })}</p>
}
