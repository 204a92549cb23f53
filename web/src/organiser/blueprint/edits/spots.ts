import { languages, type Localized } from '@kapihan/base'
import {
  withRoundMinutes,
  type Attribution,
  type Blueprint,
  type GuidingQuestion,
  type Session,
} from '@kapihan/blueprint'
import type { Spot } from './edit.ts'

type Keyed = { key: string }
const replaced = <T extends Keyed>(list: T[], key: string, change: (one: T) => T): T[] =>
  list.map((one) => (one.key === key ? change(one) : one))

// Languages always in the same order, so that equal content is equal text.
const ordered = (text: Localized): Localized =>
  Object.fromEntries(languages.filter((key) => text[key] !== undefined).map((key) => [key, text[key]])) as Localized

/** A content value as the value of a spot; '' where there is none. */
export const written = (text: Localized | undefined): string =>
  text === undefined ? '' : JSON.stringify(ordered(text))
export const readText = (value: string): Localized => JSON.parse(value) as Localized

export const writtenQuestions = (questions: GuidingQuestion[]): string =>
  JSON.stringify(questions.map(({ key, text }) => ({ key, text: ordered(text) })))
export const readQuestions = (value: string): GuidingQuestion[] => JSON.parse(value) as GuidingQuestion[]

export const titleSpot: Spot = {
  key: 'title',
  read: ({ title }) => written(title),
  write: (blueprint, value) => ({ ...blueprint, title: readText(value) }),
}

export const aimSpot = (key: string): Spot => ({
  key: `aim/${key}`,
  read: ({ aims }) => written(aims.find((aim) => aim.key === key)?.text),
  write: (blueprint, value) => ({
    ...blueprint,
    aims: replaced(blueprint.aims, key, (aim) => ({ ...aim, text: readText(value) })),
  }),
})

/** All guiding questions of a topic at once, so that one can be added or taken away. */
export const questionsSpot = (topic: string): Spot => ({
  key: `questions/${topic}`,
  read: ({ topics }) => writtenQuestions(topics.find(({ key }) => key === topic)?.questions ?? []),
  write: (blueprint, value) => ({
    ...blueprint,
    topics: replaced(blueprint.topics, topic, (one) => ({ ...one, questions: readQuestions(value) })),
  }),
})

export const questionSpot = (topic: string, key: string): Spot => ({
  key: `question/${topic}/${key}`,
  read: ({ topics }) =>
    written(topics.find((one) => one.key === topic)?.questions.find((question) => question.key === key)?.text),
  write: (blueprint, value) => ({
    ...blueprint,
    topics: replaced(blueprint.topics, topic, (one) => ({
      ...one,
      questions: replaced(one.questions, key, (question) => ({ ...question, text: readText(value) })),
    })),
  }),
})

function sessionSpot(
  key: string,
  part: string,
  read: (session: Session) => string,
  write: (session: Session, value: string) => Session,
): Spot {
  return {
    key: `session/${key}/${part}`,
    read: ({ sessions }) => {
      const session = sessions.find((one) => one.key === key)
      return session === undefined ? '' : read(session)
    },
    write: (blueprint, value) => ({
      ...blueprint,
      sessions: replaced(blueprint.sessions, key, (session) => write(session, value)),
    }),
  }
}

export const startSpot = (key: string): Spot =>
  sessionSpot(
    key,
    'start',
    ({ start }) => start,
    (session, start) => ({ ...session, start }),
  )

/** Of sessions other than rounds; those are all as long as `roundsSpot` says. */
export const minutesSpot = (key: string): Spot =>
  sessionSpot(
    key,
    'minutes',
    ({ minutes }) => String(minutes),
    (session, value) => ({ ...session, minutes: Number(value) }),
  )

export const attributionSpot = (key: string): Spot =>
  sessionSpot(
    key,
    'attribution',
    ({ attribution }) => attribution,
    (session, value) => ({ ...session, attribution: value as Attribution }),
  )

/** Which aims a session serves, by key and in the order of the aims. */
export const aimsServedSpot = (key: string): Spot =>
  sessionSpot(
    key,
    'aims',
    ({ aims }) => [...aims].sort().join(' '),
    (session, value) => ({ ...session, aims: value === '' ? [] : value.split(' ') }),
  )

export const confirmedSpot = (key: string, speaker: number): Spot =>
  sessionSpot(
    key,
    `speaker/${speaker}`,
    ({ speakers }) => String(speakers[speaker]?.tbc ?? ''),
    (session, value) => ({
      ...session,
      speakers: session.speakers.map((one, at) => (at === speaker ? { ...one, tbc: value === 'true' } : one)),
    }),
  )

/** The length of a round together with every start and length, since a shorter round moves what comes after it. */
export const roundsSpot: Spot = {
  key: 'rounds',
  read: ({ rounds, sessions }) =>
    JSON.stringify([rounds.minutes, sessions.map(({ key, start, minutes }) => [key, start, minutes])]),
  write: (blueprint, value) => {
    const [minutes, times] = JSON.parse(value) as [number, [string, string, number][]]
    const byKey = new Map(times.map(([key, start, length]) => [key, { start, minutes: length }]))
    const sessions = blueprint.sessions.map((session) => ({ ...session, ...byKey.get(session.key) }))
    return { ...blueprint, rounds: { ...blueprint.rounds, minutes }, sessions }
  },
}

/** What the rounds spot holds once rounds are so long: laid anew where that fits, otherwise only longer or shorter where they stand. */
export function roundsOfMinutes(blueprint: Blueprint, minutes: number): string {
  return roundsSpot.read(
    withRoundMinutes(blueprint, minutes) ?? {
      ...blueprint,
      rounds: { ...blueprint.rounds, minutes },
      sessions: blueprint.sessions.map((session) => (session.kind === 'cafe' ? { ...session, minutes } : session)),
    },
  )
}

/** The minutes a value of the rounds spot stands for. */
export const minutesOfRounds = (value: string): number => (JSON.parse(value) as [number])[0]
