import type { Language, Localized } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import type { Section } from './document.ts'
import { wordings } from './wording/index.ts'
import type { Wording } from './wording/wording.ts'

type Heading = keyof Wording['headings']

const said = (say: (wording: Wording) => string): Localized => ({
  en: say(wordings.en),
  fr: say(wordings.fr),
  es: say(wordings.es),
  ar: say(wordings.ar),
})

export const statusLine: Localized = said((wording) => wording.status)

const section = (key: Heading): Section => ({
  key,
  level: 1,
  heading: said((wording) => wording.headings[key]),
  paragraphs: [],
})

/**
 * The sections of an outcome document, still empty: introduction, results by topic, disagreement, follow-up.
 * A lone topic gets no sub-section: if there is an A there must also be a B (UN Editorial Manual).
 */
export function emptySections({ topics }: Pick<Agenda, 'topics'>): Section[] {
  const byTopic = topics.map(({ key, title }): Section => ({
    key: `topic-${key}`,
    level: 2,
    heading: title,
    paragraphs: [],
  }))
  return [
    section('introduction'),
    section('results'),
    ...(byTopic.length > 1 ? byTopic : []),
    section('disagreement'),
    section('follow-up'),
  ]
}

/** Where themes of a topic are reported; a topic without a section of its own stands under the results as a whole. */
export function sectionOfTopic(sections: Pick<Section, 'key'>[], topic: string): string {
  const own = `topic-${topic}`
  return sections.some(({ key }) => key === own) ? own : 'results'
}

/** 'I.', 'A.' and so on, one for each section, computed from where it stands. */
export function sectionLabels(sections: Pick<Section, 'level'>[], language: Language): string[] {
  const wording = wordings[language]
  let first = 0
  let second = 0
  return sections.map(({ level }) => {
    if (level === 2) return wording.subsectionLabel(++second)
    second = 0
    return wording.sectionLabel(++first)
  })
}
