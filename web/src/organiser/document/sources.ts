import type { CardKind } from '@kapihan/cafe'
import { supportOf, type HarvestBoard, type Weight } from '@kapihan/harvest'
import type { Paragraph, Source, ThemeSource } from '@kapihan/outcome'

type Card = HarvestBoard['cards'][number]
type Theme = HarvestBoard['themes'][number]

/** Which cards of a theme a paragraph rests on; `kept` are those it names now. */
export type ThemePart = 'kept' | 'raised' | 'dissent' | 'follow-up' | 'all'

const followUp: readonly CardKind[] = ['action', 'support', 'offer']

/** The part that fits a section, as the first draft takes it. */
export function partFor(section: string): ThemePart {
  if (section === 'disagreement') return 'dissent'
  return section === 'follow-up' ? 'follow-up' : 'raised'
}

/** Ids of the cards of a theme that make up each part; parts without cards are left out. */
export function partsOfTheme(theme: Theme, cards: ReadonlyMap<string, Card>, kept: ThemeSource | undefined) {
  const own = theme.cards.flatMap((id) => cards.get(id) ?? [])
  const ids = (fits: (card: Card) => boolean) => own.filter(fits).map((card) => card.id)
  const parts = new Map<ThemePart, string[]>()
  const held = new Set(theme.cards)
  parts.set('kept', kept?.cards.filter((id) => held.has(id)) ?? [])
  parts.set(
    'raised',
    ids((card) => card.kind !== 'disagreement'),
  )
  parts.set(
    'dissent',
    ids((card) => card.kind === 'disagreement'),
  )
  parts.set(
    'follow-up',
    ids((card) => followUp.includes(card.kind)),
  )
  parts.set('all', theme.cards)
  for (const [part, some] of parts) if (some.length === 0) parts.delete(part)
  return parts
}

export type Chosen = ReadonlyMap<string, ThemePart>

export const themesNamed = (sources: readonly Source[]): Chosen =>
  new Map(sources.flatMap((source) => (source.kind === 'theme' ? [[source.theme, 'kept'] as const] : [])))

/** The sources that a choice of themes amounts to. Themes without cards in the chosen part prove nothing and are left out. */
export function sourcesOf(
  chosen: Chosen,
  others: Source[],
  board: HarvestBoard,
  cards: ReadonlyMap<string, Card>,
  before: readonly Source[],
): Source[] {
  const themes = board.themes.flatMap((theme): Source[] => {
    const part = chosen.get(theme.id)
    const kept = before.find((source): source is ThemeSource => source.kind === 'theme' && source.theme === theme.id)
    const ids = part === undefined ? undefined : partsOfTheme(theme, cards, kept).get(part)
    return ids === undefined ? [] : [{ kind: 'theme', theme: theme.id, cards: ids }]
  })
  return [...others, ...themes]
}

/** What the cards of a paragraph weigh, by the rule of the harvest: in the section on disagreement the disagreeing ones, otherwise the others. */
export function weightOf(
  { section, sources }: Paragraph,
  board: HarvestBoard,
  cards: ReadonlyMap<string, Card>,
): Weight | null {
  const named = sources.filter((source) => source.kind === 'theme')
  const topic = board.themes.find((theme) => theme.id === named[0]?.theme)?.topic
  if (topic === undefined) return null
  const own = [...new Set(named.flatMap((source) => source.cards))].flatMap((id) => cards.get(id) ?? [])
  const support = supportOf(topic, own, board.cards)
  return section === 'disagreement' ? support.dissent : support.raised
}
