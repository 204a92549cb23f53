import { peopleActs, type PersonSummary } from '@kapihan/people'
import { useState } from 'react'
import { RefusedError } from '../data/client.ts'
import { useAct } from '../data/use-act.ts'
import { beep } from './beep.ts'

/** Who is being checked in: whoever holds this ticket, or this person of the list. */
export type Who = { ticket: string } | { person: string }

/** What fills the desk's screen until the next person. */
export type Answer =
  | { kind: 'here' | 'already' | 'undone'; person: PersonSummary }
  /** `sentence` is the server's; null when it did not answer, and `again` may be tried. */
  | { kind: 'refused'; sentence: string | null; again: Who | null }

const refusalOf = (error: unknown, again: Who | null): Answer =>
  error instanceof RefusedError
    ? { kind: 'refused', sentence: error.message, again: null }
    : { kind: 'refused', sentence: null, again }

/** Checking in, one person after the other; the last answer stays. */
export function useCheckIn(audible: boolean) {
  const { mutateAsync: checkIn, isPending: checkingIn } = useAct(peopleActs.checkIn)
  const { mutateAsync: undo, isPending: undoing } = useAct(peopleActs.undoCheckIn)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const say = (next: Answer) => {
    setAnswer(next)
    if (audible && next.kind !== 'undone') beep(next.kind)
  }
  return {
    answer,
    asking: checkingIn || undoing,
    checkIn: (by: Who) =>
      void checkIn({ by })
        .then(({ person, already }) => say({ kind: already ? 'already' : 'here', person }))
        .catch((error: unknown) => say(refusalOf(error, by))),
    undo: (person: PersonSummary) =>
      void undo({ person: person.id })
        .then(() => say({ kind: 'undone', person }))
        .catch((error: unknown) => say(refusalOf(error, null))),
    clear: () => setAnswer(null),
  }
}
