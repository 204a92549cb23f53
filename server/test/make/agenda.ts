import { Agenda } from '@kapihan/blueprint'
import { publishAgenda } from '../../src/chatham/index.ts'
import type { TestApp } from '../start.ts'

let made = 0

/** A released agenda of its own workshop: three rooms (r1, r2, r3) on topics a, b, c, three rounds of 20 minutes. */
export async function makeAgenda(app: TestApp): Promise<Agenda> {
  const agenda = agendaNamed(`workshop-${++made}`)
  await publishAgenda(app.stores.voice, agenda)
  return agenda
}

function agendaNamed(workshop: string): Agenda {
  const state = (code: string) => ({ code, name: { en: code } })
  const topics = ['a', 'b', 'c'].map((key) => ({
    key,
    title: { en: `Topic ${key}` },
    short: { en: key },
    objectives: [5],
    principles: [],
    framer: { en: 'Framer' },
    questions: [{ key: `${key}1`, text: { en: 'What stands in the way?' } }],
  }))
  const rooms = topics.map(({ key }, index) => ({
    key: `r${index + 1}`,
    name: { en: `Room ${index + 1}` },
    capacity: 60,
    tables: 8,
    tableSize: { min: 6, max: 8 },
    topic: key,
    hostOrganisation: { en: 'Host' },
  }))
  return Agenda.parse({
    workshop,
    number: 1,
    note: 'For a test',
    title: { en: 'A workshop' },
    context: { en: 'A test' },
    chair: state('ECU'),
    coConveners: [state('PHL'), state('BHR')],
    venue: { name: { en: 'Palais' }, city: { en: 'Geneva' }, country: state('CHE') },
    dates: { start: '2019-03-21', end: '2019-03-22', timeZone: 'Europe/Zurich' },
    expectedParticipants: 150,
    focus: [5, 6, 23],
    aims: [{ key: 'aim-1', text: { en: 'An aim' } }],
    outputs: [],
    topics,
    rooms,
    groups: 3,
    rounds: { count: 3, minutes: 20, changeoverMinutes: 5, briefMinutes: 5 },
    blocks: [],
    sessions: [],
    milestones: [],
    quota: { cardsPerRound: 5 },
  })
}
