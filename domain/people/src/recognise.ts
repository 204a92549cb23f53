import { fold } from './fold.ts'

/**
 * Finds the key a person meant by a word, in any of the spellings given; the key itself is always one.
 * Throws when two keys claim the same word, so that a new spelling cannot silently change what a list means.
 */
export function recognise<K extends string>(
  words: () => Record<K, readonly string[]>,
): (text: string) => K | undefined {
  let known: Map<string, K> | undefined
  return (text) => (known ??= byFoldedWord(words())).get(fold(text))
}

function byFoldedWord<K extends string>(words: Record<K, readonly string[]>): Map<string, K> {
  const known = new Map<string, K>()
  for (const key of Object.keys(words) as K[]) {
    for (const word of [key, ...words[key]].map(fold)) {
      const other = known.get(word)
      if (other !== undefined && other !== key) throw new Error(`"${word}" would mean both ${other} and ${key}`)
      known.set(word, key)
    }
  }
  return known
}
