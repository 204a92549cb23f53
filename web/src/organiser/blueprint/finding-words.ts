import { blueprintFindings, findingValues, type Finding, type FindingText } from '@kapihan/blueprint'
import type { Language } from '@kapihan/base'
import { useCallback } from 'react'
import { isolated } from '../../text/isolated.ts'
import { useReading } from '../../text/language.tsx'
import { useWords, words, type WordTable } from '../../text/words.ts'

const table: WordTable = Object.fromEntries(
  Object.entries<FindingText>(blueprintFindings).map(([code, { say }]) => [code, say]),
)
const sentences = words('organiser-findings', table)

function valuesOf(finding: Finding, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(findingValues(finding, language)).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  )
}

/** Says a finding in the reader's language. */
export function useFindingSentence(): (finding: Finding) => string {
  const say = useWords(sentences)
  const { language } = useReading()
  return useCallback((finding) => say(finding.code, valuesOf(finding, language)), [say, language])
}
