import { randomUUID } from 'node:crypto'
import type { Localized } from '@kapihan/base'
import type { CardDraft } from '@kapihan/cafe'
import { harvestActs } from '@kapihan/harvest'
import { outcomeActs, outcomeViews, type OutcomeDocument } from '@kapihan/outcome'
import type { TestApp } from '../start.ts'
import { makeBoard } from './board.ts'

const feesTitle: Localized = {
  en: 'Recruitment fees',
  fr: 'Frais de recrutement',
  es: 'Tasas de contratación',
  ar: 'رسوم التوظيف',
}
const statement: Localized = {
  en: 'Employers should pay recruitment fees.',
  fr: 'Les employeurs devraient payer les frais de recrutement.',
  es: 'Los empleadores deberían pagar las tasas de contratación.',
  ar: 'ينبغي أن يدفع أصحاب العمل رسوم التوظيف.',
}

const secret = 'Only the board may show what this card says.'

/** A workshop whose rapporteur has put two ideas, a disagreement and an offer into one theme, and left nothing unplaced. */
export async function makeThemes(app: TestApp, statements: Localized | null = statement) {
  const kinds: CardDraft['kind'][] = ['idea', 'idea', 'disagreement', 'offer']
  const made = await makeBoard(app, ...kinds.map((kind) => ({ kind, text: secret, objective: 6 })))
  const theme = randomUUID()
  const { workshop, rapporteur, ids } = made
  const opened = { workshop, id: theme, topic: 'a', title: feesTitle, statement: statements, cards: ids }
  await rapporteur.act(harvestActs.createTheme, opened)
  return { ...made, theme, secret }
}

/** The same workshop with its first draft. */
export async function makeDocument(app: TestApp, statements?: Localized | null) {
  const made = await makeThemes(app, statements)
  const { workshop, rapporteur } = made
  const document = await rapporteur.act(outcomeActs.draftFromThemes, { workshop, document: randomUUID() })
  const section = (of: OutcomeDocument, key: string) => of.sections.find((one) => one.key === key)?.paragraphs ?? []
  return {
    ...made,
    document,
    section,
    /** The paragraph on the theme as it was drafted. */
    onTheme: section(document, 'topic-a')[0]!,
    now: async () => (await rapporteur.view(outcomeViews.document, { workshop }))!,
  }
}
