import { languages } from '@kapihan/base'
import { CardDraft, cardKinds } from '@kapihan/cafe'
import { expect, test } from 'vitest'
import { readCorpus } from './corpus.ts'

const { utterances, themes } = await readCorpus()

test('holds at least 400 different cards, in all four languages, of every kind and on every topic', () => {
  expect(new Set(utterances.map((one) => one.text)).size).toBeGreaterThanOrEqual(400)
  expect(new Set(utterances.map((one) => one.id)).size).toBe(utterances.length)
  for (const language of languages)
    expect(utterances.filter((one) => one.language === language).length).toBeGreaterThan(90)
  for (const kind of cardKinds) expect(utterances.filter((one) => one.kind === kind).length).toBeGreaterThan(10)
  for (const topic of ['a', 'b', 'c'])
    expect(utterances.filter((one) => one.topic === topic).length).toBeGreaterThan(100)
})

test('puts every card under a theme of its own topic, named in four languages', () => {
  const topicOf = new Map(themes.map((theme) => [theme.key, theme.topic]))
  for (const { id, theme, topic } of utterances) expect([id, topicOf.get(theme)]).toEqual([id, topic])
  for (const { title, statement } of themes)
    for (const language of languages) expect([title[language], statement[language]]).not.toContain(undefined)
})

test('says nothing a card could not hold', () => {
  for (const { kind, text, language, objective } of utterances) {
    const id = '00000000-0000-4000-8000-000000000000'
    const draft = { id, room: 'r', round: 1, kind, text, language, question: null, objective }
    expect(CardDraft.safeParse(draft).error).toBeUndefined()
  }
})
