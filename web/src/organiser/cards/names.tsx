import { inLanguage, languages } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import type { CardKind } from '@kapihan/cafe'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { cafeWords } from '../../text/cafe-words.ts'
import { languageName } from '../../text/language-name.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'

/** What things are called in the reader's language; the key itself for what a later release of the agenda no longer has. */
export interface Names {
  room: (key: string) => string
  topic: (key: string) => string
  round: (round: number) => string
  kind: (kind: CardKind) => string
  language: (code: string) => string
}
const NamesContext = createContext<Names | null>(null)

/** Looks names up once for the hundreds of cards inside, which is what keeps a full board quick. */
export function InNames({ agenda, children }: { agenda: Agenda; children: ReactNode }) {
  const { language } = useReading()
  const say = useWords(cafeWords)
  const names = useMemo<Names>(() => {
    const rooms = new Map(agenda.rooms.map(({ key, name }) => [key, inLanguage(name, language).text]))
    const topics = new Map<string, string>(
      agenda.topics.map(({ key, short }) => [key, inLanguage(short, language).text]),
    )
    const named = new Map<string, string>(languages.map((code) => [code, languageName(code, language)]))
    return {
      room: (key) => rooms.get(key) ?? key,
      topic: (key) => topics.get(key) ?? key,
      round: (round) => say('round', { round }),
      kind: (kind) => say(`kind.${kind}`),
      language: (code) => named.get(code) ?? code,
    }
  }, [agenda, language, say])
  return <NamesContext value={names}>{children}</NamesContext>
}

export function useNames(): Names {
  const names = use(NamesContext)
  if (names === null) throw new Error('outside of InNames')
  return names
}
