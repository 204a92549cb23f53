import { languages } from '@kapihan/base'
import { strengthNote, strengths } from '@kapihan/harvest'
import { expect, test } from 'vitest'
import { wordings } from './index.ts'

const everywhere = { rooms: 3, ofRooms: 3, rounds: 2, ofRounds: 3 }

test.each(languages)('has in %s a word of its own for each strength, in every sentence', (language) => {
  const wording = wordings[language]
  expect(new Set(Object.values(wording.contributions)).size).toBe(strengths.length)
  for (const strength of strengths) {
    const point = { strength, breadth: everywhere, words: 'X' }
    for (const sentence of [wording.noted(point), wording.concerned(point), wording.disagreed(point)])
      expect(sentence.toLocaleLowerCase(language)).toContain(wording.contributions[strength])
  }
})

test('uses the words the strength note defines', () => {
  const quoted: Record<string, RegExp> = { en: /“(.+?)”/gu, fr: /« (.+?) »/gu, es: /«(.+?)»/gu, ar: /«(.+?)»/gu }
  for (const language of languages) {
    const defined = [...(strengthNote[language] ?? '').matchAll(quoted[language]!)].map(([, word = '']) =>
      word.toLowerCase(),
    )
    expect(defined).toHaveLength(strengths.length)
    const said = Object.values(wordings[language].contributions)
    // The word is inflected for its noun: what must agree is how it begins.
    const stem = (word: string) => word.split(' ')[0]!.slice(0, 2)
    defined.forEach((word, at) => expect(said[at]?.split(' ').map(stem)).toContain(stem(word)))
  }
})

test('declines Arabic rooms and rounds with their number', () => {
  const said = (rounds: number, ofRounds: number) =>
    wordings.ar.noted({ strength: 'several', breadth: { rooms: 1, ofRooms: 1, rounds, ofRounds }, words: 'س' })
  expect(said(1, 3)).toContain('في جولة واحدة')
  expect(said(2, 3)).toContain('في جولتين')
  expect(said(2, 2)).toContain('في الجولتين كلتيهما')
  expect(said(3, 4)).toContain('في ثلاث جولات')
  expect(said(3, 3)).toContain('في الجولات الثلاث جميعها')
  expect(said(11, 12)).toContain('في 11 جولة')
  expect(said(1, 1)).toBe('أشارت عدة مساهمات إلى ما يلي: س.')
})

test('labels sections as each language does, and paragraphs never', () => {
  expect([1, 4].map((at) => wordings.en.sectionLabel(at))).toEqual(['I.', 'IV.'])
  expect([1, 4].map((at) => wordings.ar.sectionLabel(at))).toEqual(['أولا -', 'رابعا -'])
  expect([1, 2].map((at) => wordings.ar.subsectionLabel(at))).toEqual(['ألف -', 'باء -'])
})

test('gives one day, days of one month and days of two months as each language does', () => {
  const held = (language: 'en' | 'fr', from: string, to: string) =>
    wordings[language].convened({ title: 'T', city: 'P', venue: 'V', country: 'C', from, to, conveners: ['C'] })
  expect(held('en', '2019-03-21', '2019-03-21')).toContain('held in P (V, C) on 21 March 2019.')
  expect(held('en', '2019-03-31', '2019-04-01')).toContain('from 31 March 2019 to 1 April 2019.')
  expect(held('fr', '2019-04-01', '2019-04-02')).toContain('du 1er au 2 avril 2019.')
})
