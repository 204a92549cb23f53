import type { Breadth, Wording } from './wording.ts'
import {
  asClause,
  beginning,
  capital,
  capitalLabel,
  closed,
  dayOf,
  inFull,
  latinLetter,
  lettered,
  romanLabel,
} from './sentence.ts'

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (n: number): string => numbers[n] ?? String(n)
const some = (n: number, noun: string): string => `${inWords(n)} ${noun}${n === 1 ? '' : 's'}`
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const digits = new Intl.NumberFormat('en')

const months = 'January February March April May June July August September October November December'.split(' ')
const date = (iso: string): string => {
  const { day, month, year } = dayOf(iso)
  return `${day} ${months[month]} ${year}`
}

function share(count: number, of: number, noun: string): string | null {
  if (of < 2 || count < 1) return null
  if (count < of) return some(count, noun)
  return of === 2 ? `both ${noun}s` : `all ${some(of, noun)}`
}

/** ', from two rooms and in all three rounds,' or nothing. */
function where({ rooms, ofRooms, rounds, ofRounds }: Breadth): string {
  const room = share(rooms, ofRooms, 'room')
  const round = share(rounds, ofRounds, 'round')
  const parts = [room === null ? '' : `from ${room}`, round === null ? '' : `in ${round}`].filter((part) => part !== '')
  return parts.length === 0 ? '' : `, ${parts.join(' and ')},`
}

const contributions = {
  one: 'one contribution',
  'a few': 'a few contributions',
  several: 'several contributions',
  many: 'many contributions',
  most: 'most contributions',
} as const
const did = { action: 'proposed action', support: 'asked for support', offer: 'offered cooperation' }

const kinds = {
  challenge: 'challenges',
  idea: 'ideas',
  practice: 'practices',
  recommendation: 'recommendations',
  disagreement: 'disagreements',
  question: 'questions',
  support: 'support needed',
  offer: 'support offered',
  action: 'actions',
}

export const english: Wording = {
  outcomeDocument: 'Outcome document',
  status: 'Summary by the co-conveners, not negotiated',
  headings: {
    introduction: 'Introduction',
    results: 'Results of the Knowledge Café',
    disagreement: 'Points of disagreement',
    'follow-up': 'Actions and opportunities for cooperation',
  },
  sectionLabel: romanLabel,
  subsectionLabel: capitalLabel,
  contributions,

  convened: ({ title, city, venue, country, from, to, conveners }) =>
    `This document summarizes the discussions of the following meeting: ${title}. It was held in ${city} (${venue}, ${country}) ${
      from === to ? `on ${date(from)}` : `from ${beginning(from, to, date)} to ${date(to)}`
    }. The co-conveners were: ${list.format(conveners)}.`,
  aims: (aims) => `The aims were the following: ${lettered(aims.map(asClause), (at) => `(${latinLetter(at)})`, ';')}.`,
  format: ({ rooms, groups, rounds, minutes, topics }) =>
    `The meeting used a Knowledge Café format. Participants worked in ${some(groups, 'group')} and ${some(rooms, 'room')}, in ${some(rounds, 'round')} of ${minutes} minutes; what one group had said was reported to the next. The topics were: ${lettered(topics, (at) => `(${latinLetter(at)})`, ';')}.`,
  recorded: (cards, byKind) =>
    `In all, ${digits.format(cards)} ${cards === 1 ? 'contribution was' : 'contributions were'} recorded, each on a card: ${byKind
      .map((one) => `${kinds[one.kind]} (${digits.format(one.cards)})`)
      .join(', ')}. Cards are counted, not people.`,
  rule: (whole) =>
    `${whole ? 'The meeting' : 'The Knowledge Café'} was held under the Chatham House Rule. This document therefore reveals neither the identity nor the affiliation of any speaker or other participant.`,
  nature:
    'This document is a summary by the co-conveners. It was not negotiated, does not bind those who took part and does not necessarily reflect the position of any of them.',
  recipients: (recipients) =>
    `This document is addressed to: ${lettered(inFull(recipients, ', '), (at) => `(${latinLetter(at)})`, ';')}.`,

  noted: ({ strength, breadth, words }) =>
    closed(
      `${capital(contributions[strength])}${strength === 'one' ? '' : where(breadth)} noted that ${asClause(words)}`,
    ),
  concerned: ({ strength, breadth, words }) =>
    closed(
      `${capital(contributions[strength])}${strength === 'one' ? '' : where(breadth)} concerned the following subject: ${asClause(words)}`,
    ),
  disagreed: ({ strength, breadth, words }) =>
    `Views differed on the following point: ${closed(asClause(words))} ${capital(contributions[strength])}${strength === 'one' ? '' : where(breadth)} recorded disagreement; the difference is reported here and not resolved.`,
  followUp: (raised, words) =>
    closed(
      `${capital(list.format(raised.map(({ kind, strength }) => `${contributions[strength]} ${did[kind]}`)))} on the following point: ${asClause(words)}`,
    ),

  notes: 'Notes',
  sourcesNote: ({ paragraphs, onCards, cards, ofCards }) =>
    `Sources: of ${paragraphs} paragraphs, ${onCards} rest on cards, the others on the released agenda and on counts. They draw on ${digits.format(cards)} of the ${digits.format(ofCards)} cards recorded.`,
  notTranslated: 'Not yet available in this language.',
  outdated: 'The English text has changed since this translation.',
  untranslatedNote: (paragraphs) =>
    `Not yet available in this language, and given in English: ${some(paragraphs, 'paragraph')}.`,
  nothingRecorded: 'Nothing was taken up under this heading.',
  pageOf: 'Page {page} of {pages}',
}
