import { directionOf, inLanguage, languages, type Language, type Localized } from '@kapihan/base'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { i18next } from './i18n.ts'
// Readies i18next, which must be before a language is chosen.
import './words.ts'

interface Reading {
  language: Language
  setLanguage: (language: Language) => void
}
const ReadingContext = createContext<Reading | null>(null)

const remembered = 'kapihan.language'

/** The reader's language: ?lang= first, then what was chosen before, then the browser's wish. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(remembered)
  const wished = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase())
  return (
    languages.find((language) => language === wished.find((tag) => (languages as readonly unknown[]).includes(tag))) ??
    'en'
  )
}

/** Sets language and direction for the whole page, and for every component inside. */
export function Reader({ children }: { children: ReactNode }) {
  const [language, choose] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
    void i18next.changeLanguage(language)
  }, [language])
  const reading = useMemo<Reading>(
    () => ({
      language,
      setLanguage: (next) => {
        localStorage.setItem(remembered, next)
        choose(next)
      },
    }),
    [language],
  )
  return (
    <ReadingContext value={reading}>
      <I18nProvider locale={language === 'ar' ? 'ar-u-nu-latn' : language}>{children}</I18nProvider>
    </ReadingContext>
  )
}

export function useReading(): Reading {
  const reading = use(ReadingContext)
  if (reading === null) throw new Error('outside of Reader')
  return reading
}

/** A content value in the reader's language, marked with the language it is really in. */
export function Text({ of, className }: { of: Localized; className?: string }) {
  const { language } = useReading()
  const shown = inLanguage(of, language)
  if (shown.language === language) return <bdi className={className}>{shown.text}</bdi>
  return (
    <bdi className={className} lang={shown.language} dir={directionOf(shown.language)}>
      {shown.text}
    </bdi>
  )
}

/** The same as plain text, for attributes and options. */
export function useText(): (of: Localized) => string {
  const { language } = useReading()
  return (of) => inLanguage(of, language).text
}

/** Dates, times and numbers as the reader writes them; Arabic with Latin digits, as the UN does in Geneva. */
export function useFormat() {
  const { language } = useReading()
  return useMemo(() => {
    const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language
    return {
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      percent: (value: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value),
      day: (iso: string) =>
        new Intl.DateTimeFormat(locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
      /** From the first day to the last, what they share said once: "21–22 March 2019". */
      days: (first: string, last: string) =>
        new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)),
      time: (at: Date) =>
        new Intl.DateTimeFormat(locale, {
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
          hourCycle: 'h23',
        }).format(at),
      list: (items: string[]) => new Intl.ListFormat(locale).format(items),
    }
  }, [language])
}
