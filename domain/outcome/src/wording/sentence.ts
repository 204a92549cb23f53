/** Upper case for the first letter of a sentence; scripts without case stay as they are. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that open a sentence in English, French or Spanish and never begin a name. */
const opener = new RegExp(
  `^(?:${[
    'the a an in on at by to of for from with as if when where while all any each every no some many most few both this these those it they there such',
    'le la les un une des du dans en sur pour par avec chaque tout toute tous toutes ce cette ces il elle ils elles leur leurs si à au aux',
    'el los las una unos unas por para con cada todo toda todos todas este esta estos estas su sus se es de del al',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?=\\s)|^(?:[ldcns]|qu)[’']`,
  'iu',
)

/** Initials, "Objective 5", "Global Compact", and words that documents of this kind write with a capital wherever they stand. */
const keepsItsCapital =
  /^(?:\p{Lu}\P{Ll}|\S+\s+(?:\p{Lu}|\d)|(?:States?|Governments?|Parliaments?|Member|Objectives?|États?|Gouvernements?|Estados?|Gobiernos?|Internet)(?!\p{L}))/u

/** A sentence as the end of another: without its full stop, its first letter small unless the capital is the word's own. */
export function asClause(sentence: string): string {
  const open = sentence.trim().replace(/\.+$/u, '')
  return opener.test(open) || !keepsItsCapital.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open
}

/** Ends a sentence, unless what was quoted ends it already. */
export const closed = (sentence: string): string => (/[.?!؟…]$/u.test(sentence) ? sentence : `${sentence}.`)

/** '(a) first; (b) second', lettered as the language does; a letter never ends a line. */
export const lettered = (items: string[], letter: (at: number) => string, semicolon: string): string =>
  items.map((item, at) => `${letter(at)}\u00a0${item}`).join(`${semicolon} `)

/** 'IOM, in its capacity as Coordinator' */
export const inFull = (recipients: { name: string; capacity: string | null }[], comma: string): string[] =>
  recipients.map(({ name, capacity }) => (capacity === null ? name : `${name}${comma}${capacity}`))

export const latinLetter = (at: number): string => String.fromCharCode(97 + at)

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
export const romanLabel = (at: number): string => `${roman[at - 1] ?? at}.`
export const capitalLabel = (at: number): string => `${String.fromCharCode(64 + at)}.`

/** Day, month and year of '2019-03-21', the month counted from 0. */
export function dayOf(date: string): { day: number; month: number; year: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { day, month: month - 1, year }
}

/** The first of two dates as far as the second does not say it already: the day alone in the same month. `whole` begins with the day. */
export function beginning(from: string, to: string, whole: (date: string) => string): string {
  const [day = ''] = whole(from).split(' ')
  return from.slice(0, 7) === to.slice(0, 7) ? day : whole(from)
}
