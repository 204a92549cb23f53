import type { Attribution, Blueprint, Session } from '@kapihan/blueprint'
import { agendaWords } from '../../../text/agenda-words.ts'
import { useFormat, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import type { PartNames } from './session-edits.ts'
import { timelineWords } from './timeline-words.ts'

/** What the parts of a session and their values are called in the reader's language. */
export function usePartNames(session: Session, { aims }: Blueprint): PartNames {
  const say = useWords(timelineWords)
  const sayAgenda = useWords(agendaWords)
  const text = useText()
  const format = useFormat()
  const named = (part: string) => say('changed', { session: text(session.title), part })
  const numberOf = (key: string) => String(aims.findIndex((aim) => aim.key === key) + 1)
  return {
    what: (part) => named(say(part)),
    speaker: (at) => named(text(session.speakers[at]!.who)),
    attribution: (value) => sayAgenda(`attribution.${value as Attribution}`),
    aims: (value) => (value === '' ? '–' : format.list(value.split(' ').map(numberOf))),
    confirmed: (value) => say(value === 'true' ? 'value.tbc' : 'value.confirmed'),
  }
}
