import type { Id, Localized } from '@kapihan/base'
import { Agenda } from '@kapihan/blueprint'
import type { Card, CardKind } from '@kapihan/cafe'
import type { Board, Theme } from '@kapihan/harvest'
import { draftFromThemes } from './draft.ts'
import type { OutcomeDocument } from './document.ts'
import type { Evidence } from './evidence.ts'

/** An id for tests, the same for the same number. */
export const idOf = (n: number): Id => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Ids for drafting, one for each new thing it is asked about. */
export function newIds(): (what: string) => Id {
  const known = new Map<string, Id>()
  return (what) => {
    const id = known.get(what) ?? idOf(900_000 + known.size)
    known.set(what, id)
    return id
  }
}

const inFour = (en: string, fr: string, es: string, ar: string): Localized => ({ en, fr, es, ar })
const state = (code: string, name: Localized) => ({ code, name })
const topics = [
  inFour('Regular pathways', 'Voies de migration régulières', 'Vías regulares', 'المسارات النظامية'),
  inFour('Fair recruitment', 'Recrutement équitable', 'Contratación equitativa', 'التوظيف العادل'),
]

/** Two topics in three rooms (r1 and r2 on a, r3 on b), three rounds, everything in four languages. */
export function exampleAgenda(changes: Partial<Agenda> = {}): Agenda {
  const session = (n: number) => ({
    key: `round-${n}`,
    day: 1,
    start: '10:00',
    minutes: 20,
    kind: 'cafe' as const,
    attribution: 'chatham' as const,
    title: { en: `Round ${n}` },
    round: n,
    topics: [],
    aims: [],
    speakers: [],
  })
  return Agenda.parse({
    workshop: 'example',
    number: 1,
    note: 'For tests',
    title: inFour(
      'A workshop on migration',
      'Un atelier sur la migration',
      'Un taller sobre migración',
      'ورشة عن الهجرة',
    ),
    context: { en: 'A test' },
    chair: state('ECU', { en: 'Ecuador' }),
    coConveners: [
      state('PHL', inFour('Philippines', 'Philippines', 'Filipinas', 'الفلبين')),
      state('BHR', inFour('Bahrain', 'Bahreïn', 'Bahrein', 'البحرين')),
    ],
    venue: {
      name: inFour('Palais des Nations', 'Palais des Nations', 'Palacio de las Naciones', 'قصر الأمم'),
      city: inFour('Geneva', 'Genève', 'Ginebra', 'جنيف'),
      country: state('CHE', inFour('Switzerland', 'Suisse', 'Suiza', 'سويسرا')),
    },
    dates: { start: '2019-03-21', end: '2019-03-22', timeZone: 'Europe/Zurich' },
    expectedParticipants: 150,
    focus: [5, 6],
    aims: [{ key: 'aim-1', text: inFour('Talk', 'Parler', 'Hablar', 'التحدث') }],
    outputs: [
      {
        key: 'document',
        text: { en: 'A document' },
        recipients: [{ key: 'iom', name: inFour('IOM', 'OIM', 'OIM', 'المنظمة الدولية للهجرة') }],
      },
    ],
    topics: topics.map((title, at) => ({
      key: 'ab'[at],
      title,
      short: title,
      objectives: [5 + at],
      principles: [],
      framer: { en: 'Framer' },
      questions: [],
    })),
    rooms: ['r1', 'r2', 'r3'].map((key) => ({
      key,
      name: { en: key },
      capacity: 60,
      tables: 8,
      tableSize: { min: 6, max: 8 },
      topic: key === 'r3' ? 'b' : 'a',
      hostOrganisation: { en: 'Host' },
    })),
    groups: 3,
    rounds: { count: 3, minutes: 20, changeoverMinutes: 5, briefMinutes: 5 },
    blocks: [],
    sessions: [1, 2, 3].map(session),
    milestones: [],
    quota: { cardsPerRound: 5 },
    ...changes,
  })
}

/** Cards of one kind; `spread` says the room and round of each. Their text must never show outside the board. */
export const cardsFrom = (first: number, kind: CardKind, spread: [room: string, round: number][]): Card[] =>
  spread.map(([room, round], at) => ({
    id: idOf(first + at),
    room,
    round,
    kind,
    text: 'Said in the room',
    language: 'en',
    question: null,
    objective: null,
    topic: room === 'r3' ? 'b' : 'a',
  }))

const themeOf = (n: number, topic: string, title: Localized, statement: Localized | null): Theme => ({
  id: idOf(n),
  topic,
  title,
  statement,
  state: 'live',
  parents: [],
  began: { title, statement, cards: [] },
})

/** A board on which each theme holds the cards given with it. */
export function boardWith(held: [Theme, Card[]][], unplaced: Card[] = []): Board {
  const cards = [...held.flatMap(([, own]) => own), ...unplaced]
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    themes: new Map(held.map(([theme]) => [theme.id, theme])),
    places: new Map(
      held.flatMap(([theme, own]) => own.map((card) => [card.id, { in: 'theme' as const, theme: theme.id }] as const)),
    ),
  }
}

export const fees = themeOf(
  1,
  'b',
  inFour('Recruitment fees', 'Frais de recrutement', 'Tasas de contratación', 'رسوم التوظيف'),
  inFour(
    'The employer should pay recruitment fees.',
    'Les frais de recrutement devraient être payés par l’employeur.',
    'El empleador debería pagar las tasas de contratación.',
    'ينبغي أن يدفع صاحب العمل رسوم التوظيف.',
  ),
)
export const permits = themeOf(2, 'a', { en: 'Slow permits', fr: 'Lenteur des permis' }, null)

/** Fees: five ideas in two rounds, a disagreement, two offers. Permits: two challenges from both rooms of topic a. */
export function exampleEvidence(): Evidence {
  const board = boardWith([
    [
      fees,
      [
        ...cardsFrom(10, 'idea', [
          ['r3', 1],
          ['r3', 1],
          ['r3', 1],
          ['r3', 2],
          ['r3', 2],
        ]),
        ...cardsFrom(20, 'disagreement', [['r3', 2]]),
        ...cardsFrom(30, 'offer', [
          ['r3', 1],
          ['r3', 2],
        ]),
      ],
    ],
    [
      permits,
      cardsFrom(40, 'challenge', [
        ['r1', 1],
        ['r2', 3],
      ]),
    ],
  ])
  return { agenda: exampleAgenda(), board }
}

export function exampleDocument(evidence: Evidence = exampleEvidence()): OutcomeDocument {
  return draftFromThemes(evidence, idOf(999), newIds())
}
