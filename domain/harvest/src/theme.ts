import { Id, Key, languages, writtenText, type Localized } from '@kapihan/base'
import { z } from 'zod'

/** Characters a title and a statement hold in each language, as a reader counts them. */
export const titleLength = 120
export const statementLength = 600

const inLanguages = (max: number) =>
  z.strictObject({
    en: writtenText(max),
    fr: writtenText(max).optional(),
    es: writtenText(max).optional(),
    ar: writtenText(max).optional(),
  })
export const ThemeTitle = inLanguages(titleLength)
export const ThemeStatement = inLanguages(statementLength)

/** A theme that was merged or split holds no cards any more but stays as a record: its descendants name it as parent. */
export const ThemeState = z.enum(['live', 'merged', 'split'])
export type ThemeState = z.infer<typeof ThemeState>

/** What a theme was when it was first saved. It never changes: lineage is read from it, and a second sending is known by it. */
export const Beginning = z.strictObject({
  title: ThemeTitle,
  statement: ThemeStatement.nullable(),
  /** The cards it began with, and the parent that handed each on; null for cards the rapporteur chose. */
  cards: z.array(z.strictObject({ card: Id, from: Id.nullable() })),
})
export type Beginning = z.infer<typeof Beginning>

/** An idea that several cards share, named by the rapporteur. `parents` are the themes it came from by merge or split. */
export const Theme = z.strictObject({
  id: Id,
  topic: Key,
  title: ThemeTitle,
  statement: ThemeStatement.nullable(),
  state: ThemeState,
  parents: z.array(Id),
  began: Beginning,
})
export type Theme = z.infer<typeof Theme>

/** A theme as it comes into being: live, and the same as its beginning. */
export function newTheme(
  theme: Pick<Theme, 'id' | 'topic' | 'title' | 'statement' | 'parents'>,
  cards: Beginning['cards'],
): Theme {
  return { ...theme, state: 'live', began: { title: theme.title, statement: theme.statement, cards } }
}

export const sameText = (a: Localized | null, b: Localized | null): boolean =>
  languages.every((language) => a?.[language] === b?.[language])

/** Whether two lists of ids name the same things, in whatever order; neither names one twice. */
export const sameIds = (a: Id[], b: Id[]): boolean => a.length === b.length && a.every((id) => b.includes(id))

/** Whether a sending describes the theme as it began, so that it may be taken as sent twice. */
export function beganAs(theme: Theme, sent: Pick<Theme, 'title' | 'statement' | 'parents'>, cards?: Id[]): boolean {
  const { title, statement } = theme.began
  const began = theme.began.cards.map((one) => one.card)
  const sameWords = sameText(title, sent.title) && sameText(statement, sent.statement)
  return sameWords && sameIds(theme.parents, sent.parents) && (cards === undefined || sameIds(began, cards))
}
