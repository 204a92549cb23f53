import type { Language } from '@kapihan/base'
import type { OutcomeTree } from '@kapihan/outcome'

/** Text that would be markup in one format or another, and text of both directions. */
export const hostile = 'Say <b>"no"</b> & #let x = 1 *bold* $a_b$ \\ @ref `code` [link] // and Objective 5 (e)'
export const arabicText = 'أشارت عدة مساهمات إلى الهدف 5 (هـ).'

/** A document of three sections and two sub-sections for the tests of exporters, with what may go wrong in it. */
export function exampleTree(language: Language, paragraphs = 3): OutcomeTree {
  const english = { text: hostile, language: 'en' as const }
  const own = { text: language === 'ar' ? arabicText : `Text ${language}\nof two lines.`, language }
  const many = Array.from({ length: paragraphs }, (_, at) => ({ number: at + 3, passage: own, mark: null }))
  const part = (key: string, level: 1 | 2, label: string) => ({
    key,
    level,
    label,
    heading: { text: `Heading ${key}`, language: 'en' as const },
    paragraphs: [],
    empty: null,
  })
  const labels =
    language === 'ar' ? ['أولا -', 'ثانيا -', 'ألف -', 'باء -', 'ثالثا -'] : ['I.', 'II.', 'A.', 'B.', 'III.']
  return {
    language,
    kind: 'Outcome document',
    title: { text: language === 'ar' ? 'ورشة عن الهجرة' : 'A workshop & more', language },
    status: { text: 'Summary, not negotiated', language: 'en' },
    sections: [
      {
        ...part('introduction', 1, labels[0]!),
        paragraphs: [
          { number: 1, passage: own, mark: null },
          { number: 2, passage: english, mark: 'Not yet translated.' },
        ],
      },
      part('results', 1, labels[1]!),
      { ...part('topic-a', 2, labels[2]!), paragraphs: many },
      { ...part('topic-b', 2, labels[3]!), paragraphs: [{ number: paragraphs + 3, passage: own, mark: null }] },
      { ...part('disagreement', 1, labels[4]!), empty: 'Nothing was recorded.' },
    ],
    notes: { heading: 'Notes', items: ['What the words mean.'] },
    pageOf: language === 'ar' ? 'الصفحة {page} من {pages}' : 'Page {page} of {pages}',
  }
}
