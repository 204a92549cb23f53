import { readerLength } from '@kapihan/base'
import { measureLimits } from './measure.ts'

/**
 * A first title for a measure, from the text it is informed by: its first sentence where that fits, otherwise the
 * words that fit and an ellipsis. The planner is expected to put it in the ministry's own words.
 */
export function titleFrom(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  const sentence = /^.+?[.!?؟](?=\s|$)/u.exec(flat)?.[0] ?? flat
  if (readerLength(sentence) <= measureLimits.title) return sentence
  const words: string[] = []
  for (const word of sentence.split(' ')) {
    if (readerLength([...words, word].join(' ')) >= measureLimits.title) break
    words.push(word)
  }
  return words.length === 0 ? cutWord(sentence) : `${words.join(' ')}…`
}

// A script without spaces, or an address: cut between characters, never inside one.
function cutWord(word: string): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)]
  return `${characters
    .slice(0, measureLimits.title - 1)
    .map(({ segment }) => segment)
    .join('')}…`
}
