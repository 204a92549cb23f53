import type { Language } from '@kapihan/base'
import { constituencyNames, regionNames, sectorNames } from '@kapihan/people'
import { languageName } from '../../text/language-name.ts'

const names: Record<string, Record<string, Record<Language, string>>> = {
  constituency: constituencyNames,
  region: regionNames,
  sector: sectorNames,
}

/** A balanced value as people say it. Levels are words of the interface; what has no name is shown as it is. */
export function valueName(
  attribute: string,
  value: string,
  language: Language,
  sayLevel: (level: 'political' | 'expert') => string,
): string {
  if (attribute === 'level' && (value === 'political' || value === 'expert')) return sayLevel(value)
  if (attribute === 'language') return languageName(value, language)
  return names[attribute]?.[value]?.[language] ?? value
}
