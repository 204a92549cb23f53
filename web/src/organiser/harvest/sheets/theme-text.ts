import { languages, readerLength, type Language, type Localized } from '@kapihan/base'
import { statementLength, titleLength } from '@kapihan/harvest'

/** Title and statement as the acts take them. */
export interface ThemeText {
  title: Localized
  statement: Localized | null
}

type PerLanguage = Record<Language, string>
/** The same while it is typed: a field each language, empty where there is nothing. */
export interface ThemeTyped {
  title: PerLanguage
  statement: PerLanguage
}

const fields = (of: Localized | null): PerLanguage => ({
  en: of?.en ?? '',
  fr: of?.fr ?? '',
  es: of?.es ?? '',
  ar: of?.ar ?? '',
})
export const typed = ({ title, statement }: { title: Localized | null; statement: Localized | null }): ThemeTyped => ({
  title: fields(title),
  statement: fields(statement),
})

export type ThemeProblem = 'title-needed' | 'english-needed' | 'too-long'

/** What is wrong with a field of the form, if anything: no English title, a translation of nothing, too many characters. */
export function problemOf(form: ThemeTyped, part: keyof ThemeTyped, language: Language): ThemeProblem | null {
  const text = form[part][language].trim()
  if (readerLength(text) > (part === 'title' ? titleLength : statementLength)) return 'too-long'
  if (language !== 'en' || text !== '') return null
  if (part === 'title') return 'title-needed'
  return languages.some((one) => form.statement[one].trim() !== '') ? 'english-needed' : null
}

const translations = ['fr', 'es', 'ar'] as const

/** Whether a translation was left as it was although the English beside it was changed; it may no longer say the same. */
export function hasStale(form: ThemeTyped, start: ThemeTyped): boolean {
  return (['title', 'statement'] as const).some(
    (part) =>
      start[part].en !== '' &&
      form[part].en.trim() !== start[part].en &&
      translations.some((one) => form[part][one] !== '' && form[part][one] === start[part][one]),
  )
}

/** The form without those translations. */
export function withoutStale(form: ThemeTyped, start: ThemeTyped): ThemeTyped {
  const kept = (part: keyof ThemeTyped): PerLanguage => {
    if (start[part].en === '' || form[part].en.trim() === start[part].en) return form[part]
    const fresh = translations.map((one) => [one, form[part][one] === start[part][one] ? '' : form[part][one]])
    return { ...form[part], ...(Object.fromEntries(fresh) as Partial<PerLanguage>) }
  }
  return { title: kept('title'), statement: kept('statement') }
}

/** The form as it is sent, or null as long as a field has a problem. */
export function written(form: ThemeTyped): ThemeText | null {
  const parts = ['title', 'statement'] as const
  if (parts.some((part) => languages.some((language) => problemOf(form, part, language) !== null))) return null
  const title = localized(form.title)
  return title === null ? null : { title, statement: localized(form.statement) }
}

function localized(of: PerLanguage): Localized | null {
  const kept = languages.map((language) => [language, of[language].trim()] as const).filter(([, text]) => text !== '')
  return of.en.trim() === '' ? null : (Object.fromEntries(kept) as Localized)
}
