import { describe, expect, it } from 'vitest'
import { Blueprint } from './blueprint.ts'
import { example, session } from './example.ts'

const sound = example()
const fixed = (key: string, after: string) => ({
  key,
  title: { en: key },
  kind: 'draft' as const,
  ours: true,
  when: { after, days: 1 },
})

/** The places and reasons of what is wrong with a blueprint. */
function flaws(changes: Partial<Blueprint>): string[] {
  const result = Blueprint.safeParse({ ...sound, ...changes })
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

const [framing, first, second, plenary] = sound.sessions as [Session, Session, Session, Session]
type Session = Blueprint['sessions'][number]

describe('a blueprint', () => {
  it('is accepted when its parts agree', () => {
    expect(flaws({})).toEqual([])
  })

  it.each<[string, Partial<Blueprint>, string]>([
    [
      'a key used twice',
      { sessions: [...sound.sessions, { ...plenary, start: '15:00' }] },
      'sessions.4.key key_repeated',
    ],
    [
      'a room of a topic that is not there',
      { rooms: [{ ...sound.rooms[0]!, topic: 'z' }] },
      'rooms.0.topic no_such_topic',
    ],
    [
      'a session for an aim that is not there',
      { sessions: [framing, first, second, { ...plenary, aims: ['aim-9'] }] },
      'sessions.3.aims.0 no_such_aim',
    ],
    [
      'a framing of a topic that is not there',
      { sessions: [{ ...framing, topics: ['z'] }, first, second] },
      'sessions.0.topics.0 no_such_topic',
    ],
    [
      'a café session without a round',
      { sessions: [framing, first, { ...second, round: undefined }] },
      'sessions.2.round cafe_without_round',
    ],
    [
      'a round that is held twice',
      { sessions: [framing, first, { ...second, round: 1 }] },
      'sessions.2.round no_such_round',
    ],
    ['a round that is never held', { sessions: [framing, first] }, 'rounds.count round_without_session'],
    [
      'a round of its own length',
      { sessions: [framing, first, { ...second, minutes: 20 }] },
      'sessions.2.minutes not_the_length_of_a_round',
    ],
    [
      'a plenary that claims to be a round',
      { sessions: [framing, first, second, { ...plenary, round: 2 }] },
      'sessions.3.round round_outside_cafe',
    ],
    [
      'a session after the last day',
      { sessions: [framing, first, second, { ...plenary, day: 2 }] },
      'sessions.3.day no_such_day',
    ],
    [
      'a session past midnight',
      { sessions: [framing, first, second, session('late', '23:30', 45)] },
      'sessions.3.minutes past_midnight',
    ],
    [
      'hours that overlap',
      { blocks: [...sound.blocks, { day: 1, start: '11:00', end: '13:00' }] },
      'blocks.2 blocks_overlap',
    ],
    ['a milestone that waits for itself', { milestones: [fixed('one', 'one')] }, 'milestones.0.when never_gets_a_date'],
    [
      'milestones that wait for each other',
      { milestones: [fixed('one', 'two'), fixed('two', 'one')] },
      'milestones.1.when never_gets_a_date',
    ],
    [
      'a milestone named like an anchor',
      { milestones: [fixed('workshop-end', 'workshop-start')] },
      'milestones.0.key key_repeated',
    ],
    [
      'a time zone that does not exist',
      { dates: { ...sound.dates, timeZone: 'Europe/Nowhere' } },
      'dates.timeZone not_a_time_zone',
    ],
    ['an end before its start', { dates: { ...sound.dates, end: '2019-03-20' } }, 'dates.end ends_before_it_starts'],
  ])('is refused for %s', (_, changes, flaw) => {
    expect(flaws(changes)).toContain(flaw)
  })

  it('is refused for a repeated question within a topic, not across topics', () => {
    const [a, b] = sound.topics as [Blueprint['topics'][number], Blueprint['topics'][number]]
    const question = { key: 'q', text: { en: 'How?' } }
    expect(
      flaws({
        topics: [
          { ...a, questions: [question] },
          { ...b, questions: [question] },
        ],
      }),
    ).toEqual([])
    expect(flaws({ topics: [{ ...a, questions: [question, question] }, b] })).toEqual([
      'topics.0.questions.1.key key_repeated',
    ])
  })

  it('is refused for a field nobody knows', () => {
    expect(Blueprint.safeParse({ ...sound, budget: 3 }).success).toBe(false)
  })
})
