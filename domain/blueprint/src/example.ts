import { Blueprint } from './blueprint.ts'
import type { Session } from './session.ts'

const say = (en: string) => ({ en })
const place = { code: 'CHE', name: say('Switzerland') }

/** A session for tests: everything that does not matter is filled in. */
export function session(key: string, start: string, minutes: number, rest: Partial<Session> = {}): Session {
  const kind = rest.round === undefined ? 'panel' : 'cafe'
  return {
    key,
    day: 1,
    start,
    minutes,
    kind,
    attribution: 'chatham',
    title: say(key),
    topics: [],
    aims: [],
    speakers: [],
    ...rest,
  }
}

const topics = ['a', 'b'].map((key) => ({
  key,
  title: say(`Topic ${key}`),
  short: say(key),
  objectives: [5],
  principles: [],
  framer: say('Framer'),
  questions: [{ key: `${key}-1`, text: say('How can this be done?') }],
}))
const rooms = topics.map(({ key }) => ({
  key: `room-${key}`,
  name: say(`Room ${key}`),
  capacity: 10,
  tables: 2,
  tableSize: { min: 3, max: 5 },
  topic: key,
  hostOrganisation: say('Host'),
}))

/** A small workshop for tests without a flaw: one day, two topics, two rounds of 30 minutes, 20 people in two groups. */
export function example(changes: Partial<Blueprint> = {}): Blueprint {
  return Blueprint.parse({
    slug: 'example',
    design: say('Plain'),
    title: say('Example'),
    context: say('A test'),
    chair: place,
    coConveners: [place],
    venue: { name: say('Hall'), city: say('Geneva'), country: place },
    dates: { start: '2019-03-21', end: '2019-03-21', timeZone: 'Europe/Zurich' },
    expectedParticipants: 20,
    focus: [5],
    aims: [{ key: 'aim-1', text: say('Talk') }],
    outputs: [],
    topics,
    rooms,
    groups: 2,
    rounds: { count: 2, minutes: 30, changeoverMinutes: 10, briefMinutes: 5 },
    blocks: [
      { day: 1, start: '10:00', end: '12:00' },
      { day: 1, start: '14:00', end: '16:00' },
    ],
    sessions: [
      session('framing', '10:00', 45, { kind: 'framing', topics: ['a', 'b'], aims: ['aim-1'] }),
      session('round-1', '10:45', 30, { round: 1 }),
      session('round-2', '11:25', 30, { round: 2 }),
      session('plenary', '14:00', 60),
    ],
    milestones: [],
    quota: { cardsPerRound: 5 },
    ...changes,
  })
}
