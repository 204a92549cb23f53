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
  'aucun',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
]
const inWords = (n: number, feminine = false): string => (n === 1 && feminine ? 'une' : (numbers[n] ?? String(n)))
const plural = (n: number, noun: string): string => (n === 1 ? noun : `${noun}s`)
const list = new Intl.ListFormat('fr', { type: 'conjunction' })
const digits = new Intl.NumberFormat('fr')

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const date = (iso: string): string => {
  const { day, month, year } = dayOf(iso)
  return `${day === 1 ? '1er' : day} ${months[month]} ${year}`
}

function share(count: number, of: number, noun: string, feminine: boolean): string | null {
  if (of < 2 || count < 1) return null
  if (count === of) return `des ${inWords(of)} ${plural(of, noun)}`
  return count === 1 ? `d’${inWords(1, feminine)} ${noun}` : `de ${inWords(count)} ${plural(count, noun)}`
}

/** ', issues de deux salles et des trois tours,' or nothing. */
function where({ rooms, ofRooms, rounds, ofRounds }: Breadth): string {
  const parts = [share(rooms, ofRooms, 'salle', true), share(rounds, ofRounds, 'tour', false)].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? '' : `, issues ${parts.join(' et ')},`
}

const contributions = {
  one: 'une contribution',
  'a few': 'quelques contributions',
  several: 'plusieurs contributions',
  many: 'beaucoup de contributions',
  most: 'la plupart des contributions',
} as const
const did = { action: 'proposé des mesures', support: 'demandé un appui', offer: 'offert une coopération' }
const letter = (at: number): string => `${latinLetter(at)})`

type Said = { strength: keyof typeof contributions; breadth: Breadth }
const subject = ({ strength, breadth }: Said): string =>
  `${capital(contributions[strength])}${strength === 'one' ? ' a' : `${where(breadth)} ont`}`

const kinds = {
  challenge: 'difficultés',
  idea: 'idées',
  practice: 'pratiques',
  recommendation: 'recommandations',
  disagreement: 'désaccords',
  question: 'questions',
  support: 'appuis demandés',
  offer: 'appuis offerts',
  action: 'mesures',
}

export const french: Wording = {
  outcomeDocument: 'Document final',
  status: 'Résumé établi par les coorganisateurs, non négocié',
  headings: {
    introduction: 'Introduction',
    results: 'Résultats du café des savoirs',
    disagreement: 'Points de désaccord',
    'follow-up': 'Mesures et possibilités de coopération',
  },
  sectionLabel: romanLabel,
  subsectionLabel: capitalLabel,
  contributions,

  convened: ({ title, city, venue, country, from, to, conveners }) =>
    `Le présent document résume les débats de la réunion suivante\u00a0: ${title}. Elle s’est tenue à ${city} (${venue}, ${country}) ${
      from === to ? `le ${date(from)}` : `du ${beginning(from, to, date)} au ${date(to)}`
    }. Les coorganisateurs étaient\u00a0: ${list.format(conveners)}.`,
  aims: (aims) => `Les buts étaient les suivants\u00a0: ${lettered(aims.map(asClause), letter, '\u00a0;')}.`,
  format: ({ rooms, groups, rounds, minutes, topics }) =>
    `La réunion a suivi la formule du café des savoirs. Les participants ont travaillé en ${inWords(groups)} ${plural(groups, 'groupe')} et dans ${inWords(rooms, true)} ${plural(rooms, 'salle')}, en ${inWords(rounds)} ${plural(rounds, 'tour')} de ${minutes} minutes\u00a0; ce qu’un groupe avait dit était rapporté au suivant. Les sujets étaient\u00a0: ${lettered(topics, letter, '\u00a0;')}.`,
  recorded: (cards, byKind) =>
    `Au total, ${digits.format(cards)} ${plural(cards, 'contribution')} ${cards === 1 ? 'a été consignée' : 'ont été consignées'}, chacune sur une carte\u00a0: ${byKind
      .map((one) => `${kinds[one.kind]} (${digits.format(one.cards)})`)
      .join(', ')}. Ce sont les cartes qui sont comptées, non les personnes.`,
  rule: (whole) =>
    `${whole ? 'La réunion s’est tenue' : 'Le café des savoirs s’est tenu'} selon la règle de Chatham House. Le présent document ne révèle donc ni l’identité ni l’affiliation d’un intervenant ou d’un autre participant.`,
  nature:
    'Le présent document est un résumé établi par les coorganisateurs. Il n’a pas été négocié, n’engage pas ceux qui ont pris part aux débats et ne reflète pas nécessairement la position de chacun d’eux.',
  recipients: (recipients) =>
    `Le présent document est adressé aux destinataires suivants\u00a0: ${lettered(inFull(recipients, ', '), letter, '\u00a0;')}.`,

  noted: (point) => closed(`${subject(point)} fait valoir ce qui suit\u00a0: ${asClause(point.words)}`),
  concerned: (point) => closed(`${subject(point)} porté sur le sujet suivant\u00a0: ${asClause(point.words)}`),
  disagreed: (point) =>
    `Les avis divergeaient sur le point suivant\u00a0: ${closed(asClause(point.words))} ${subject(point)} fait état d’un désaccord\u00a0; cette divergence est consignée ici sans être tranchée.`,
  followUp: (raised, words) =>
    closed(
      `${capital(
        list.format(
          raised.map(
            ({ kind, strength }) => `${contributions[strength]} ${strength === 'one' ? 'a' : 'ont'} ${did[kind]}`,
          ),
        ),
      )} sur le point suivant\u00a0: ${asClause(words)}`,
    ),

  notes: 'Notes',
  sourcesNote: ({ paragraphs, onCards, cards, ofCards }) =>
    `Sources\u00a0: sur ${paragraphs} ${plural(paragraphs, 'paragraphe')}, ${onCards} ${onCards === 1 ? 'repose' : 'reposent'} sur des cartes, les autres sur le programme publié et sur des décomptes. ${digits.format(cards)} des ${digits.format(ofCards)} cartes consignées y sont prises en compte.`,
  notTranslated: 'Pas encore disponible dans cette langue.',
  outdated: 'Le texte anglais a changé depuis cette traduction.',
  untranslatedNote: (paragraphs) =>
    `Pas encore disponible dans cette langue et reproduit en anglais\u00a0: ${inWords(paragraphs)} ${plural(paragraphs, 'paragraphe')}.`,
  nothingRecorded: 'Rien n’a été retenu sous cette rubrique.',
  pageOf: 'Page {page} sur {pages}',
}
