import { describe, expect, it } from 'vitest'
import { cardsIn } from './board.ts'
import { createTheme } from './create-theme.ts'
import { agenda, exampleBoard, exampleCard, id, refusalOf } from './example.ts'
import { descendantsOf, lineageOf } from './lineage.ts'
import { placeCards } from './place-cards.ts'
import { mergeThemes, splitTheme } from './reshape-themes.ts'

const draft = (number: number, topic: string, cards: number[]) => ({
  id: id(number),
  topic,
  title: { en: `Theme ${number}` },
  statement: null,
  cards: cards.map(id),
})
const part = (number: number, cards: number[]) => ({
  id: id(number),
  title: { en: `Part ${number}` },
  cards: cards.map(id),
})
const empty = exampleBoard([1, 2, 3, 4].map((number) => exampleCard(number)))
const one = createTheme(empty, agenda, draft(10, 'b', [1, 2]))
const two = createTheme(one, agenda, draft(11, 'a', [3]))
const merge = { into: id(12), title: { en: 'Both' }, statement: null, themes: [id(10), id(11)] }
const merged = mergeThemes(two, merge)
const parts = [part(13, [1]), part(14, [2])]
const split = splitTheme(one, id(10), parts)
const ids = (themes: { id: string }[]) => themes.map((theme) => theme.id)

describe('merging themes', () => {
  it('hands all cards on, names the parents and keeps them as records', () => {
    expect(cardsIn(merged, id(12))).toEqual([id(1), id(2), id(3)])
    expect(merged.themes.get(id(12))).toMatchObject({ topic: 'b', parents: [id(10), id(11)], state: 'live' })
    expect(merged.themes.get(id(10))).toMatchObject({ state: 'merged', title: { en: 'Theme 10' } })
  })

  it('remembers which parent each card came from', () => {
    expect(merged.themes.get(id(12))?.began.cards).toContainEqual({ card: id(3), from: id(11) })
  })

  it('takes the same merge twice as once, and another under its id not at all', () => {
    const later = placeCards(merged, id(12), [id(4)])
    expect(mergeThemes(later, { ...merge, themes: [id(11), id(10)] })).toBe(later)
    expect(refusalOf(() => mergeThemes(later, { ...merge, title: { en: 'Other' } })).code).toBe('base.id-taken')
  })

  it('refuses an unknown theme and one merged before, and changes nothing', () => {
    const more = createTheme(merged, agenda, draft(15, 'a', []))
    expect(refusalOf(() => mergeThemes(two, { ...merge, themes: [id(10), id(99)] })).detail).toEqual({ what: 'theme' })
    const again = { ...merge, into: id(16), themes: [id(15), id(10)] }
    expect(refusalOf(() => mergeThemes(more, again)).code).toBe('harvest.theme-retired')
    expect(more.themes.get(id(15))?.state).toBe('live')
  })
})

describe('splitting a theme', () => {
  it('gives every card to one part and keeps the old theme as a record', () => {
    expect([cardsIn(split, id(13)), cardsIn(split, id(14))]).toEqual([[id(1)], [id(2)]])
    expect(split.themes.get(id(10))?.state).toBe('split')
    expect(split.themes.get(id(13))).toMatchObject({ topic: 'b', parents: [id(10)] })
  })

  it('says how many cards are in no part, in two, or not of the theme', () => {
    const bad = [part(13, [1]), part(14, [1, 3])]
    expect(refusalOf(() => splitTheme(one, id(10), bad))).toEqual({
      code: 'harvest.split-not-whole',
      detail: { missing: 1, twice: 1, foreign: 1 },
    })
  })

  it('takes the same split twice as once, and a different one under the same ids not at all', () => {
    expect(splitTheme(split, id(10), [...parts].reverse())).toBe(split)
    expect(refusalOf(() => splitTheme(split, id(10), [part(13, [2]), part(14, [1])])).code).toBe('base.id-taken')
    expect(refusalOf(() => splitTheme(one, id(10), [part(13, [1]), part(13, [2])])).code).toBe('base.id-taken')
    expect(refusalOf(() => splitTheme(split, id(10), [part(17, [1]), part(18, [2])])).code).toBe(
      'harvest.theme-retired',
    )
  })
})

describe('lineage', () => {
  const rejoined = mergeThemes(split, { ...merge, themes: [id(13), id(14)] })

  it('names every ancestor once, nearest first, though two ways lead to it', () => {
    expect(ids(lineageOf(rejoined.themes, id(12)))).toEqual([id(13), id(14), id(10)])
  })

  it('tells what became of a theme that was split', () => {
    expect(ids(descendantsOf(rejoined.themes, id(10)))).toEqual([id(13), id(14), id(12)])
  })

  it('is empty for a theme the rapporteur created, and refused for an unknown one', () => {
    expect(lineageOf(one.themes, id(10))).toEqual([])
    expect(refusalOf(() => lineageOf(one.themes, id(99)))).toEqual({ code: 'base.unknown', detail: { what: 'theme' } })
  })
})
