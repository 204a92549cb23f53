import { found, Id, Refusal } from '@kapihan/base'
import { z } from 'zod'
import { cardsIn, liveTheme, withThemes, type Board } from './board.ts'
import { cardsAtOnce, distinctIds } from './distinct-ids.ts'
import { beganAs, newTheme, ThemeStatement, ThemeTitle, type Theme, type ThemeState } from './theme.ts'

export const Merge = z.strictObject({
  into: Id,
  title: ThemeTitle,
  statement: ThemeStatement.nullable().default(null),
  themes: distinctIds(50).min(2),
})
export type Merge = z.infer<typeof Merge>

export const Part = z.strictObject({ id: Id, title: ThemeTitle, cards: distinctIds(cardsAtOnce).min(1) })
export type Part = z.infer<typeof Part>

/** Makes one theme of several, on the topic of the first named. All their cards go with them; the old ones stay as records. */
export function mergeThemes(board: Board, { into, title, statement, themes }: Merge): Board {
  const words = { title, statement, parents: themes }
  const known = board.themes.get(into)
  if (known !== undefined && beganAs(known, words)) return board
  if (known !== undefined) throw new Refusal('base.id-taken')
  const parents = themes.map((id) => liveTheme(board, id))
  const { topic } = found(parents[0], 'base.unknown', { what: 'theme' })
  const cards = themes.flatMap((from) => cardsIn(board, from).map((card) => ({ card, from })))
  return handOver(board, 'merged', parents, [newTheme({ id: into, topic, ...words }, cards)])
}

/** Makes several themes of one. Every card of it goes into exactly one of them; the old one stays as a record. */
export function splitTheme(board: Board, theme: Id, parts: Part[]): Board {
  const taken = parts.some((part) => board.themes.has(part.id))
  if (taken && splitSo(board, theme, parts)) return board
  if (taken || new Set(parts.map((part) => part.id)).size < parts.length) throw new Refusal('base.id-taken')
  const parent = liveTheme(board, theme)
  refuseUnlessWhole(cardsIn(board, theme), parts)
  const children = parts.map(({ id, title, cards }) =>
    newTheme(
      { id, topic: parent.topic, title, statement: null, parents: [theme] },
      cards.map((card) => ({ card, from: theme })),
    ),
  )
  return handOver(board, 'split', [parent], children)
}

/** Whether the theme was split into just these parts before. */
function splitSo(board: Board, theme: Id, parts: Part[]): boolean {
  const parents = [theme]
  // A merge has two parents or more, so an only parent was split.
  const born = [...board.themes.values()].filter((one) => one.parents.length === 1 && one.parents[0] === theme)
  const same = ({ id, title, cards }: Part) =>
    born.some((one) => one.id === id && beganAs(one, { title, statement: null, parents }, cards))
  return born.length === parts.length && parts.every(same)
}

function refuseUnlessWhole(held: Id[], parts: Part[]): void {
  const named = parts.flatMap((part) => part.cards)
  const distinct = new Set(named)
  const own = new Set(held)
  const missing = held.filter((card) => !distinct.has(card)).length
  const foreign = [...distinct].filter((card) => !own.has(card)).length
  const twice = named.length - distinct.size
  if (missing + foreign + twice > 0) throw new Refusal('harvest.split-not-whole', { missing, foreign, twice })
}

/** The parents become records, and each child takes the cards it began with. */
function handOver(board: Board, state: ThemeState, parents: Theme[], children: Theme[]): Board {
  const records = parents.map((parent) => ({ ...parent, state }))
  const places = new Map(board.places)
  for (const { id, began } of children) for (const { card } of began.cards) places.set(card, { in: 'theme', theme: id })
  return { ...withThemes(board, [...records, ...children]), places }
}
