// What Unicode does not take apart: letters with a stroke, ligatures, and the spellings of one Arabic letter.
const sameLetter: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
}
const sameLetters = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'g')

// Accents of Latin, Greek and Cyrillic; Arabic vowel signs, hamza above and below, and the stretching stroke.
// The vowel signs of Indic scripts are letters to their readers and stay.
const marks = /\u0640|[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g
const apostrophes = /['’‘ʼʻ`´ʿʾ]/g

/**
 * Text as it is compared, never as it is shown: without case, accents, Arabic spelling variants (alef, ya, ta marbuta,
 * hamza) or punctuation; words are separated by one space. "Müller-Łoś" and "MULLER LOS" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(sameLetters, (letter) => sameLetter[letter] ?? letter)
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** The folded words in alphabetical order: "Nimbus Macchiato" and "MACCHIATO, Nimbus" are one person. */
export const foldedWords = (text: string): string => fold(text).split(' ').sort().join(' ')
