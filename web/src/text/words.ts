import type { Language } from '@kapihan/base'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { i18next } from './i18n.ts'

/** A table of sentences, the four languages side by side so that none is forgotten. ICU messages. */
export type WordTable = Record<string, Record<Language, string>>

export interface Words<T extends WordTable> {
  name: string
  table: T
}

/** Declares the sentences of one part of the interface. */
export function words<T extends WordTable>(name: string, table: T): Words<T> {
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    const sentences = Object.fromEntries(Object.entries(table).map(([key, say]) => [key, say[language]]))
    i18next.addResourceBundle(language, name, sentences, true, true)
  }
  return { name, table }
}

export type Say<T extends WordTable> = (key: keyof T & string, values?: Record<string, string | number>) => string

/** Speaks a table in the reader's language; a key that does not exist does not compile. */
export function useWords<T extends WordTable>({ name }: Words<T>): Say<T> {
  const { t } = useTranslation(name)
  return useCallback<Say<T>>((key, values) => (t as unknown as Say<T>)(key, values), [t])
}
