import { z } from 'zod'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Length as a reader counts it: one per visible character, whatever its bytes (a flag or "é" is 1). */
export function readerLength(text: string): number {
  let length = 0
  for (const _ of graphemes.segment(text)) length++
  return length
}

// A grapheme is rarely over 8 code units; what is longer than this cannot fit and need not be segmented.
const unitsPerCharacter = 24

// Control characters other than tab and line feed, and halves of broken surrogate pairs: no reader typed them, no store keeps them.
// eslint-disable-next-line no-control-regex -- naming control characters is the point
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/u

/** Text a person wrote: trimmed, NFC, 1 to `max` characters as a reader counts. Refuses control characters. */
export function writtenText(max: number) {
  return z
    .string()
    .max(max * unitsPerCharacter)
    .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())
    .refine((text) => text.length > 0, { message: 'empty' })
    .refine((text) => !unprintable.test(text), { message: 'unprintable' })
    .refine((text) => readerLength(text) <= max, { message: 'too_long', params: { max } })
}
