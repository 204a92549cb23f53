import { languages } from '@kapihan/base'
import { recognise } from './recognise.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Every language that has a two-letter code and a name in English, with its names in the four languages of the workshop. */
function spokenLanguages(): Record<string, string[]> {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  // A code CLDR renames ("tl" is Filipino as well) would claim its successor's names.
  const own = codes.filter((code) => names[0]?.of(code) !== undefined && new Intl.Locale(code).language === code)
  const all = new Map<string, string[]>()
  const taken = new Set<string>()
  for (const code of own) {
    const words = names.map((of) => of.of(code) ?? code).filter((word) => !taken.has(word))
    words.forEach((word) => taken.add(word))
    all.set(code, words)
  }
  return Object.fromEntries(all)
}

const findLanguage = recognise(spokenLanguages)
const joiners = /^(and|et|y|e|و)$/i

/** The two-letter codes of "en fr", "English; français" or "العربية، الإنجليزية"; `undefined` if a word is no language. */
export function readLanguages(text: string): string[] | undefined {
  const pieces = text.split(/[,;/|+&،؛\n]/).map((piece) => piece.trim())
  const codes = pieces.filter(Boolean).flatMap((piece) => {
    const whole = findLanguage(piece)
    if (whole !== undefined) return [whole]
    const words = piece.split(/\s+/).filter((word) => !joiners.test(word))
    return words.map((word) => findLanguage(word))
  })
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined
}
