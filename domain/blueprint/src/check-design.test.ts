import { languages } from '@kapihan/base'
import { describe, expect, it } from 'vitest'
import { checkDesign } from './check-design.ts'
import { example, session } from './example.ts'
import { FindingCode, findingValues } from './finding.ts'
import { blueprintFindings } from './findings.ts'
import type { Blueprint } from './parts.ts'

const plain = example()
const [framing, first, second, plenary] = plain.sessions as [Session, Session, Session, Session]
type Session = Blueprint['sessions'][number]
const [topicA, topicB] = plain.topics as [Blueprint['topics'][number], Blueprint['topics'][number]]
const asking = (...questions: string[]) => [
  { ...topicA, questions: questions.map((en, at) => ({ key: `q-${at}`, text: { en } })) },
  topicB,
]
const words = (count: number) => `How ${'very '.repeat(count - 2)}long?`
const lunch = session('lunch', '12:00', 90, { kind: 'break' })

const cases: [string, Partial<Blueprint>, [string, object][]][] = [
  ['nothing in a plain design', {}, []],
  [
    'a day that needs more minutes than it has, once',
    { sessions: [framing, first, second, { ...plenary, minutes: 145 }] },
    [['day-too-full', { day: 1, needs: 250, holds: 240, over: 10 }]],
  ],
  ['no fault in a lunch outside the hours', { sessions: [...plain.sessions, lunch] }, []],
  [
    'a session that runs past its hours though the day has time',
    { sessions: [framing, first, second, { ...plenary, start: '15:30' }] },
    [['outside-hours', { day: 1, start: '15:30', end: '16:30' }]],
  ],
  [
    'two sessions at once',
    { sessions: [framing, first, second, plenary, session('other', '14:40', 30)] },
    [['sessions-overlap', { session: { en: 'plenary' }, other: { en: 'other' }, minutes: 20 }]],
  ],
  [
    'rounds without time to change rooms',
    { sessions: [framing, first, { ...second, start: '11:20' }, plenary] },
    [['no-changeover', { round: 1, minutes: 5, needed: 10 }]],
  ],
  [
    'rounds without time to prepare the brief',
    { rounds: { ...plain.rounds, changeoverMinutes: 0, briefMinutes: 15 } },
    [['no-changeover', { round: 1, minutes: 10, needed: 15 }]],
  ],
  [
    'fewer rounds than topics',
    { rounds: { ...plain.rounds, count: 1 }, sessions: [framing, first, plenary] },
    [['too-few-rounds', { rounds: 1, topics: 2 }]],
  ],
  ['fewer rooms than groups', { groups: 3 }, [['too-few-rooms', { rooms: 2, groups: 3 }]]],
  [
    'a topic no room is for',
    { rooms: plain.rooms.map((room) => ({ ...room, topic: 'a' })) },
    [['topic-without-room', { key: 'b' }]],
  ],
  [
    'a group larger than a room, by the last person',
    { rooms: plain.rooms.map((room, at) => ({ ...room, capacity: 10 - at })) },
    [['room-too-small', { capacity: 9, group: 10 }]],
  ],
  [
    'a group larger than the tables seat',
    { expectedParticipants: 21, rooms: plain.rooms.map((room) => ({ ...room, capacity: 30 })) },
    [
      ['too-few-tables', { tables: 2, seats: 10, group: 11 }],
      ['too-few-tables', { tables: 2, seats: 10, group: 11 }],
    ],
  ],
  [
    'a topic nobody frames',
    { sessions: [{ ...framing, topics: ['a'] }, first, second, plenary] },
    [['topic-without-framing', { key: 'b' }]],
  ],
  ['a fourth question, not a third', { topics: asking('How?', 'What?', 'Why?') }, []],
  [
    'a fourth question',
    { topics: asking('How?', 'What?', 'Why?', 'Who?') },
    [['too-many-questions', { key: 'a', questions: 4, limit: 3 }]],
  ],
  ['a question of 26 words, not of 25', { topics: asking(words(25)) }, []],
  [
    'a question of 26 words',
    { topics: asking(words(26)) },
    [['question-too-long', { key: 'a', number: 1, words: 26, limit: 25 }]],
  ],
  [
    'a question that yes or no would answer',
    { topics: asking('How do states do it?', 'Should states do more?') },
    [['question-yes-or-no', { key: 'a', number: 2 }]],
  ],
  [
    'an aim that no session serves',
    { aims: [...plain.aims, { key: 'aim-2', text: { en: 'Forgotten' } }] },
    [['aim-without-session', { aim: { en: 'Forgotten' } }]],
  ],
  [
    'a speaker to be confirmed',
    {
      sessions: [
        framing,
        first,
        second,
        { ...plenary, speakers: [{ role: 'keynote', who: { en: 'Someone' }, tbc: true }] },
      ],
    },
    [['to-be-confirmed', { who: { en: 'Someone' } }]],
  ],
]

describe('the checker', () => {
  it.each(cases)('finds %s', (_, changes, expected) => {
    const found = checkDesign(example(changes))
    expect(found.map(({ code, detail }) => [code, detail])).toEqual(
      expected.map(([name, detail]) => [`blueprint.finding.${name}`, expect.objectContaining(detail) as object]),
    )
  })

  it('knows no finding that is not tried here', () => {
    const tried = new Set(cases.flatMap(([, , expected]) => expected.map(([name]) => `blueprint.finding.${name}`)))
    expect([...tried].sort()).toEqual([...FindingCode.options].sort())
  })

  it('offers the rounds that would fit a day too full, and none where no round is to blame', () => {
    const cafeDay = checkDesign(
      example({ sessions: [{ ...framing, minutes: 115 }, first, second, { ...plenary, minutes: 75 }] }),
    )
    expect(cafeDay.find(({ code }) => code.endsWith('day-too-full'))?.mend).toEqual({
      what: 'round-minutes',
      value: 15,
    })
    const nextDay = { day: 2, start: '10:00', end: '11:00' }
    const twoDays = example({
      dates: { ...plain.dates, end: '2019-03-22' },
      blocks: [...plain.blocks, nextDay],
      sessions: [...plain.sessions, session('long', '10:00', 90, { day: 2 })],
    })
    expect(checkDesign(twoDays)).toEqual([
      expect.objectContaining({
        code: 'blueprint.finding.day-too-full',
        detail: { day: 2, needs: 90, holds: 60, over: 30 },
      }),
    ])
    expect(checkDesign(twoDays)[0]).not.toHaveProperty('mend')
  })

  it('needs no changeover where the pause between two blocks serves as one', () => {
    const sessions = [
      { ...framing, minutes: 80 },
      { ...first, start: '11:20', minutes: 40 },
      { ...second, start: '14:00', minutes: 40 },
      { ...plenary, start: '14:40', minutes: 80 },
    ]
    expect(checkDesign(example({ rounds: { ...plain.rounds, minutes: 40 }, sessions }))).toEqual([])
  })
})

describe('the table of findings', () => {
  const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

  it.each(cases.filter(([, , expected]) => expected.length > 0))(
    'has a value for every placeholder of %s',
    (_, changes) => {
      for (const finding of checkDesign(example(changes))) {
        const row = blueprintFindings[finding.code]
        for (const language of languages) {
          const values = findingValues(finding, language)
          for (const name of placeholders(row.say[language])) expect(values).toHaveProperty(String(name))
        }
      }
    },
  )

  it('says the same things in every language', () => {
    for (const row of Object.values(blueprintFindings)) {
      for (const language of languages) expect(placeholders(row.say[language])).toEqual(placeholders(row.say.en))
    }
  })

  it('gives content in the reader’s language, in English where there is no other', () => {
    const detail = { who: { en: 'Someone', fr: 'Quelqu’un' }, minutes: 5 }
    const finding = {
      code: 'blueprint.finding.to-be-confirmed' as const,
      severity: 'note' as const,
      sessions: [],
      detail,
    }
    expect(findingValues(finding, 'fr')).toEqual({ who: 'Quelqu’un', minutes: 5 })
    expect(findingValues(finding, 'ar')).toEqual({ who: 'Someone', minutes: 5 })
  })
})
