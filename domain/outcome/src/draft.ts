import type { Id, Localized } from '@kapihan/base'
import type { Card } from '@kapihan/cafe'
import { supportedThemes, supportOf, type Strength, type SupportedTheme } from '@kapihan/harvest'
import type { OutcomeDocument, Section } from './document.ts'
import { breadthOf, type Evidence } from './evidence.ts'
import { frameParagraphs, inEveryLanguage } from './frame.ts'
import type { Paragraph } from './paragraph.ts'
import { emptySections, sectionOfTopic, statusLine } from './sections.ts'
import { followUpKinds, type Point, type Wording } from './wording/wording.ts'

/** Makes the id of a new paragraph from what it is about; the same for the same, so that drafting is repeatable. */
export type NewId = (what: string) => Id

const asDrafted = { revision: 1, outdated: [] }

/**
 * The first draft: the frame from the agenda, each live theme under its topic, each theme with disagreement again in the
 * section for it, and each with actions, support needed or offered in the last. Pure: the same evidence gives the same
 * document. A sentence says what cards say and how many, never that participants agreed; a language the theme lacks stays absent.
 */
export function draftFromThemes(evidence: Evidence, id: Id, newId: NewId): OutcomeDocument {
  const sections = emptySections(evidence.agenda)
  const frame = frameParagraphs(evidence).map(({ key, text, sources }): Paragraph => {
    const about = { id: newId(`frame ${key}`), section: 'introduction', strength: null, origin: 'frame' as const }
    return { ...asDrafted, ...about, text, sources }
  })
  const themes = supportedThemes(evidence.board).flatMap((theme) =>
    new ThemeDraft(evidence, theme, newId).paragraphs(sections),
  )
  const paragraphs = [...frame, ...themes]
  return {
    id,
    revision: 1,
    title: evidence.agenda.title,
    status: statusLine,
    sections: sections.map((section) => ({
      ...section,
      paragraphs: paragraphs.filter((one) => one.section === section.key),
    })),
    removed: [],
  }
}

/** What one theme becomes: up to three paragraphs, each on exactly the cards it reports. */
class ThemeDraft {
  readonly #evidence: Evidence
  readonly #theme: SupportedTheme
  readonly #newId: NewId
  constructor(evidence: Evidence, theme: SupportedTheme, newId: NewId) {
    this.#evidence = evidence
    this.#theme = theme
    this.#newId = newId
  }

  paragraphs(sections: Section[]): Paragraph[] {
    const { support, topic, title, statement } = this.#theme
    const cards = this.#theme.cards.flatMap((id) => this.#evidence.board.cards.get(id) ?? [])
    const raised = cards.filter((card) => card.kind !== 'disagreement')
    const dissent = cards.filter((card) => card.kind === 'disagreement')
    const followUp = raised.filter((card) => followUpKinds.some((kind) => kind === card.kind))
    // A theme of nothing but follow-up stands there only, not twice.
    const discussed = followUp.length === raised.length ? [] : raised
    return [
      ...this.#paragraph(
        sectionOfTopic(sections, topic),
        discussed,
        support.raised.strength,
        // In all languages the statement, or in all of them the title: translations say the same.
        statement ?? title,
        (wording, point) => (statement === null ? wording.concerned(point) : wording.noted(point)),
      ),
      ...this.#paragraph('disagreement', dissent, support.dissent.strength, title, (wording, point) =>
        wording.disagreed(point),
      ),
      ...this.#paragraph('follow-up', followUp, this.#strengthOf(followUp), title, (wording, { words }) =>
        wording.followUp(this.#byKind(followUp), words),
      ),
    ]
  }

  #paragraph(
    section: string,
    cards: Card[],
    strength: Strength | null,
    about: Localized,
    say: (wording: Wording, point: Point) => string,
  ): Paragraph[] {
    if (strength === null || cards.length === 0) return []
    const { id: theme, topic } = this.#theme
    const breadth = breadthOf(this.#evidence.agenda, topic, cards)
    const text: Localized = inEveryLanguage((wording, read) => say(wording, { strength, breadth, words: read(about) }))
    const sources = [{ kind: 'theme' as const, theme, cards: cards.map((card) => card.id) }]
    const id = this.#newId(`${section} ${theme}`)
    return [{ ...asDrafted, id, section, text, sources, strength, origin: 'theme' }]
  }

  #strengthOf(cards: Card[]): Strength | null {
    return supportOf(this.#theme.topic, cards, this.#evidence.board.cards.values()).raised.strength
  }

  #byKind(cards: Card[]) {
    return followUpKinds.flatMap((kind) => {
      const strength = this.#strengthOf(cards.filter((card) => card.kind === kind))
      return strength === null ? [] : [{ kind, strength }]
    })
  }
}
