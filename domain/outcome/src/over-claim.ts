import { languages, type Language } from '@kapihan/base'
import { strengths, type Board, type Strength } from '@kapihan/harvest'
import { breadthOf, cardsOfSources, strongestOfSources, type Evidence } from './evidence.ts'
import type { Paragraph } from './paragraph.ts'
import { themeSources } from './source.ts'
import { wordings } from './wording/index.ts'

/** Claims that everyone was of one mind. "No consensus" claims the contrary and is left alone. */
const agreement: Record<Language, RegExp> = {
  en: /\b(?:participants|delegates|delegations|states|everyone|all|workshop|meeting)\s+(?:\p{L}+ly\s+|all\s+)?agreed\b|(?<!\b(?:no|without)\s(?:\p{L}+\s)?)\bconsensus\b|\bunanimous/iu,
  fr: /(?:participants|délégations|États|tous)\s+(?:sont|se sont|ont)\s+(?:tous\s+)?(?:convenu|accordé|mis d[’']accord)|(?<!(?:pas de|sans|aucun|absence de)\s)consensus|unanim/iu,
  es: /(?:participantes|delegaciones|Estados|todos)\s+(?:acordaron|convinieron|coincidieron)|(?<!(?:no hubo|sin|ningún|falta de)\s)consenso|un[aá]nim/iu,
  ar: /(?:اتفق|أجمع)ت?\s+(?:جميع\s+)?(?:المشارك|الوفود|الدول|الجميع)|(?<!(?:دون|عدم|غياب)\s)توافق\s+(?:في\s+)?الآراء|بالإجماع/u,
}

/** True when a paragraph says in some language that people agreed, though its cards miss a room or a round where it was discussed. */
function claimsAgreement({ agenda, board }: Evidence, { text, sources }: Paragraph): boolean {
  if (!languages.some((language) => agreement[language].test(text[language] ?? ''))) return false
  const [first] = themeSources(sources)
  const topic = first && board.themes.get(first.theme)?.topic
  if (topic === undefined) return true
  const { rooms, ofRooms, rounds, ofRounds } = breadthOf(agenda, topic, cardsOfSources(board, sources))
  return rooms < ofRooms || rounds < ofRounds
}

/** The strongest of the fixed words a text uses in front of "contributions". */
function strongestWord(text: string, language: Language): Strength | null {
  const written = text.toLocaleLowerCase(language)
  const used = strengths.filter((word) => written.includes(wordings[language].contributions[word]))
  return used.at(-1) ?? null
}

function usesTooStrongAWord(board: Board, { text, sources }: Paragraph): boolean {
  const bears = strongestOfSources(board, sources)
  const most = bears === null ? -1 : strengths.indexOf(bears)
  return languages.some((language) => {
    const word = strongestWord(text[language] ?? '', language)
    return word !== null && strengths.indexOf(word) > most
  })
}

/** Whether a paragraph says more than its cards bear: agreement not found everywhere, or a strength word above the computed one. */
export const overClaims = (evidence: Evidence, paragraph: Paragraph): boolean =>
  claimsAgreement(evidence, paragraph) || usesTooStrongAWord(evidence.board, paragraph)
