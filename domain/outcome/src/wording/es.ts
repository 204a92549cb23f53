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
  'ningún',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
]
const inWords = (n: number, feminine = true): string => (n === 1 && feminine ? 'una' : (numbers[n] ?? String(n)))
const plural = (n: number, noun: string): string => (n === 1 ? noun : `${noun}s`)
const list = new Intl.ListFormat('es', { type: 'conjunction' })
const digits = new Intl.NumberFormat('es')

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const date = (iso: string): string => {
  const { day, month, year } = dayOf(iso)
  return `${day} de ${months[month]} de ${year}`
}

function share(count: number, of: number, noun: string): string | null {
  if (of < 2 || count < 1) return null
  if (count < of) return `de ${inWords(count)} ${plural(count, noun)}`
  return of === 2 ? `de ambas ${noun}s` : `de las ${inWords(of)} ${noun}s`
}

/** ', procedentes de dos salas y de las tres rondas,' or nothing. */
function where({ rooms, ofRooms, rounds, ofRounds }: Breadth): string {
  const parts = [share(rooms, ofRooms, 'sala'), share(rounds, ofRounds, 'ronda')].filter((part) => part !== null)
  return parts.length === 0 ? '' : `, procedentes ${parts.join(' y ')},`
}

const contributions = {
  one: 'una contribución',
  'a few': 'algunas contribuciones',
  several: 'varias contribuciones',
  many: 'muchas contribuciones',
  most: 'la mayoría de las contribuciones',
} as const
const did = {
  action: ['propuso medidas', 'propusieron medidas'],
  support: ['solicitó apoyo', 'solicitaron apoyo'],
  offer: ['ofreció cooperación', 'ofrecieron cooperación'],
} as const
const letter = (at: number): string => `${latinLetter(at)})`

type Said = { strength: keyof typeof contributions; breadth: Breadth }
const said = ({ strength, breadth }: Said, one: string, more: string): string =>
  `${capital(contributions[strength])}${strength === 'one' ? ` ${one}` : `${where(breadth)} ${more}`}`

const kinds = {
  challenge: 'dificultades',
  idea: 'ideas',
  practice: 'prácticas',
  recommendation: 'recomendaciones',
  disagreement: 'desacuerdos',
  question: 'preguntas',
  support: 'apoyo solicitado',
  offer: 'apoyo ofrecido',
  action: 'medidas',
}

export const spanish: Wording = {
  outcomeDocument: 'Documento final',
  status: 'Resumen de los convocantes, no negociado',
  headings: {
    introduction: 'Introducción',
    results: 'Resultados del café del conocimiento',
    disagreement: 'Puntos de desacuerdo',
    'follow-up': 'Medidas y oportunidades de cooperación',
  },
  sectionLabel: romanLabel,
  subsectionLabel: capitalLabel,
  contributions,

  convened: ({ title, city, venue, country, from, to, conveners }) =>
    `El presente documento resume los debates de la siguiente reunión: ${title}. Se celebró en ${city} (${venue}, ${country}) ${
      from === to ? `el ${date(from)}` : `del ${beginning(from, to, date)} al ${date(to)}`
    }. Los convocantes fueron: ${list.format(conveners)}.`,
  aims: (aims) => `Los fines eran los siguientes: ${lettered(aims.map(asClause), letter, ';')}.`,
  format: ({ rooms, groups, rounds, minutes, topics }) =>
    `La reunión siguió el formato de café del conocimiento. Los participantes trabajaron en ${inWords(groups, false)} ${plural(groups, 'grupo')} y ${inWords(rooms)} ${plural(rooms, 'sala')}, en ${inWords(rounds)} ${plural(rounds, 'ronda')} de ${minutes} minutos; lo que un grupo había dicho se comunicaba al siguiente. Los temas fueron: ${lettered(topics, letter, ';')}.`,
  recorded: (cards, byKind) =>
    `En total ${cards === 1 ? 'se registró 1 contribución' : `se registraron ${digits.format(cards)} contribuciones`}, cada una en una tarjeta: ${byKind
      .map((one) => `${kinds[one.kind]} (${digits.format(one.cards)})`)
      .join(', ')}. Se cuentan las tarjetas, no las personas.`,
  rule: (whole) =>
    `${whole ? 'La reunión' : 'El café del conocimiento'} se celebró según la regla de Chatham House. Por ello, el presente documento no revela la identidad ni la afiliación de ningún orador ni de ningún otro participante.`,
  nature:
    'El presente documento es un resumen de los convocantes. No ha sido negociado, no compromete a quienes tomaron parte en los debates ni refleja necesariamente la posición de cada uno de ellos.',
  recipients: (recipients) => `El presente documento se dirige a: ${lettered(inFull(recipients, ', '), letter, ';')}.`,

  noted: (point) => closed(`${said(point, 'señaló', 'señalaron')} lo siguiente: ${asClause(point.words)}`),
  concerned: (point) => closed(`${said(point, 'trató', 'trataron')} del siguiente asunto: ${asClause(point.words)}`),
  disagreed: (point) =>
    `Hubo opiniones distintas sobre el siguiente punto: ${closed(asClause(point.words))} ${said(point, 'expresó', 'expresaron')} desacuerdo; la diferencia se consigna aquí sin resolverla.`,
  followUp: (raised, words) =>
    closed(
      `${capital(
        list.format(
          raised.map(({ kind, strength }) => `${contributions[strength]} ${did[kind][strength === 'one' ? 0 : 1]}`),
        ),
      )} en relación con el siguiente punto: ${asClause(words)}`,
    ),

  notes: 'Notas',
  sourcesNote: ({ paragraphs, onCards, cards, ofCards }) =>
    `Fuentes: de ${paragraphs} ${plural(paragraphs, 'párrafo')}, ${onCards} se ${onCards === 1 ? 'basa' : 'basan'} en tarjetas y los demás en el programa publicado y en recuentos. Se han tenido en cuenta ${digits.format(cards)} de las ${digits.format(ofCards)} tarjetas registradas.`,
  notTranslated: 'Aún no disponible en este idioma.',
  outdated: 'El texto inglés ha cambiado desde esta traducción.',
  untranslatedNote: (paragraphs) =>
    `Aún no disponible en este idioma y reproducido en inglés: ${inWords(paragraphs, false)} ${plural(paragraphs, 'párrafo')}.`,
  nothingRecorded: 'No se recogió nada en este apartado.',
  pageOf: 'Página {page} de {pages}',
}
