import type { Agenda, Blueprint, Session } from '@kapihan/blueprint'

/** One thing that is different for someone who holds the agenda released last. */
export type Change =
  | { what: 'added' | 'removed'; session: Session }
  | { what: 'moved' | 'attribution'; session: Session; before: Session }
  | { what: 'renamed' | 'speakers'; session: Session }
  | { what: 'questions'; topic: string }
  | { what: 'rooms' | 'dates' | 'title' | 'aims' }

// Stores give the fields of an object back in an order of their own.
const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)

function sessionChanges(before: Session, session: Session): Change[] {
  const stays = (part: keyof Session): boolean => same(before[part], session[part])
  const changes: [boolean, Change][] = [
    [stays('day') && stays('start') && stays('minutes'), { what: 'moved', session, before }],
    [stays('title'), { what: 'renamed', session }],
    [stays('attribution'), { what: 'attribution', session, before }],
    [stays('speakers'), { what: 'speakers', session }],
  ]
  return changes.filter(([isSame]) => !isSame).map(([, change]) => change)
}

/** What a release of the draft would change against the agenda that is out, sessions in their order. */
export function changesSince(agenda: Agenda, draft: Blueprint): Change[] {
  const before = new Map(agenda.sessions.map((session) => [session.key, session]))
  const kept = new Set(draft.sessions.map(({ key }) => key))
  const questions = new Map(agenda.topics.map((topic) => [topic.key, topic.questions]))
  const whole = (['title', 'dates', 'aims', 'rooms'] as const).filter((part) => !same(agenda[part], draft[part]))
  return [
    ...whole.map((what): Change => ({ what })),
    ...draft.sessions.flatMap((session): Change[] => {
      const was = before.get(session.key)
      return was === undefined ? [{ what: 'added', session }] : sessionChanges(was, session)
    }),
    ...agenda.sessions.filter(({ key }) => !kept.has(key)).map((session): Change => ({ what: 'removed', session })),
    ...draft.topics
      .filter((topic) => !same(questions.get(topic.key), topic.questions))
      .map(({ key }): Change => ({ what: 'questions', topic: key })),
  ]
}
