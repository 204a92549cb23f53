import { harvestActs, harvestViews } from '@kapihan/harvest'
import type { Corpus } from '../corpus.ts'
import type { Play } from '../play.ts'
import { Visitor } from '../visitor.ts'
import type { Said } from './cafe.ts'

/**
 * The rapporteur's evening: cards are grouped by what they say, two themes turn out to be one, one turns out to be two, a few
 * cards are dropped with a reason. Answers the number of themes that remain.
 */
export async function playHarvest(
  { door, workshop, chance, tell }: Play,
  corpus: Corpus,
  said: Said[],
): Promise<number> {
  const rapporteur = await Visitor.arrive(door, 'rapporteur')
  const cardsOf = new Map<string, Said['card'][]>()
  for (const { theme, card } of said) cardsOf.set(theme, [...(cardsOf.get(theme) ?? []), card])
  const ids = new Map<string, string>()
  for (const { key, topic, title, statement } of corpus.themes) {
    const cards = (cardsOf.get(key) ?? []).map((card) => card.id)
    if (cards.length === 0) continue
    const id = chance.id()
    await rapporteur.act(harvestActs.createTheme, { workshop, id, topic, title, statement, cards: cards.slice(1) })
    await rapporteur.act(harvestActs.placeCards, { workshop, theme: id, cards: cards.slice(0, 1) })
    ids.set(key, id)
  }
  await mergeAndSplit()
  const dropped = await dropSome()
  const { themes } = await rapporteur.view(harvestViews.board, { workshop })
  tell(`${themes.length} themes, ${dropped} cards dropped with a reason`)
  return themes.length

  async function mergeAndSplit(): Promise<void> {
    const [first, second, third] = corpus.themes.filter(({ key }) => (cardsOf.get(key) ?? []).length >= 4)
    if (first === undefined || second === undefined || third === undefined) return
    const into = chance.id()
    const themes = [ids.get(first.key)!, ids.get(second.key)!]
    await rapporteur.act(harvestActs.mergeThemes, {
      workshop,
      into,
      title: first.title,
      statement: first.statement,
      themes,
    })
    const cards = (cardsOf.get(third.key) ?? []).map((card) => card.id)
    const half = Math.ceil(cards.length / 2)
    const parts = [cards.slice(0, half), cards.slice(half)].map((part) => ({
      id: chance.id(),
      title: third.title,
      cards: part,
    }))
    const into2 = parts.map((part) => part.id)
    await rapporteur.act(harvestActs.splitTheme, { workshop, theme: ids.get(third.key)!, into: parts })
    // And together again: a split can be mended, and lineage tells of both.
    await rapporteur.act(harvestActs.mergeThemes, {
      workshop,
      into: chance.id(),
      title: third.title,
      statement: third.statement,
      themes: into2,
    })
  }

  async function dropSome(): Promise<number> {
    const questions = said.filter(({ card }) => card.kind === 'question').slice(0, 3)
    const reason = 'Answered in the room during the following round.'
    await rapporteur.act(harvestActs.dropCards, { workshop, cards: questions.map(({ card }) => card.id), reason })
    return questions.length
  }
}
