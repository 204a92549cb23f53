import type { Language } from '@kapihan/base'

/**
 * The language a card is filed under: what the writer says, corrected where the script plainly contradicts it.
 * Null where it is plainly another than the one chosen and we cannot tell which.
 */
export function languageOf(text: string, chosen: Language): Language | null {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic > latin) return 'ar'
  return chosen === 'ar' && latin > arabic ? null : chosen
}
