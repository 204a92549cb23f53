import { describe, expect, it } from 'vitest'
import { cardsIn } from './board.ts'
import { createTheme, renameTheme, ThemeDraft } from './create-theme.ts'
import { agenda, exampleBoard, exampleCard, id, refusalOf } from './example.ts'
import { placeCards } from './place-cards.ts'

const empty = exampleBoard([exampleCard(1), exampleCard(2)])
const draft = { id: id(10), topic: 'a', title: { en: 'Skills passports' }, statement: null, cards: [id(1)] }
const board = createTheme(empty, agenda, draft)

describe('creating a theme', () => {
  it('gives it the cards chosen, and no parents', () => {
    expect(cardsIn(board, id(10))).toEqual([id(1)])
    expect(board.themes.get(id(10))).toMatchObject({ state: 'live', parents: [] })
  })

  it('takes the same theme twice as once, also after a card has moved and its title has changed', () => {
    expect(createTheme(board, agenda, draft)).toBe(board)
    const later = renameTheme(placeCards(board, id(10), [id(2)]), id(10), { title: { en: 'Skills' }, statement: null })
    expect(createTheme(later, agenda, draft)).toBe(later)
  })

  it('refuses another title, topic or choice of cards under its id', () => {
    for (const other of [{ title: { en: 'Skills', fr: 'Compétences' } }, { topic: 'b' }, { cards: [id(1), id(2)] }])
      expect(refusalOf(() => createTheme(board, agenda, { ...draft, ...other })).code).toBe('base.id-taken')
  })

  it('refuses an unknown topic and an unknown card', () => {
    expect(refusalOf(() => createTheme(empty, agenda, { ...draft, topic: 'z' })).detail).toEqual({ what: 'topic' })
    expect(refusalOf(() => createTheme(empty, agenda, { ...draft, cards: [id(9)] })).detail).toEqual({ what: 'card' })
  })

  it('refuses a card named twice and a blank title, and takes a missing statement for none', () => {
    expect(ThemeDraft.safeParse({ ...draft, cards: [id(1), id(1)] }).error?.issues[0]?.message).toBe('named_twice')
    expect(ThemeDraft.safeParse({ ...draft, title: { en: '  ' } }).error?.issues[0]?.message).toBe('empty')
    const { statement: _, ...bare } = draft
    expect(ThemeDraft.parse(bare).statement).toBeNull()
  })
})

it('renames a theme and keeps on record what it was called when it began', () => {
  const renamed = renameTheme(board, id(10), { title: { en: 'Skills' }, statement: { en: 'Recognise them.' } })
  expect(renamed.themes.get(id(10))).toMatchObject({
    title: { en: 'Skills' },
    statement: { en: 'Recognise them.' },
    began: { title: { en: 'Skills passports' }, statement: null },
  })
  expect(refusalOf(() => renameTheme(board, id(11), { title: { en: 'X' }, statement: null })).detail).toEqual({
    what: 'theme',
  })
})
