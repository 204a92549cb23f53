import { languages, Localized, Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { action, ActionId, actions, actionsOf } from './actions.ts'
import { objectives } from './objectives.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('')
const lastLetters = 'k l e g j l l f f j g e h f f i g l j i i c e'.split(' ')

test('has 187 actions, each under its own id', () => {
  expect(actions).toHaveLength(187)
  expect(new Set(actions.map(({ id }) => id)).size).toBe(187)
})

test.each(lastLetters.map((last, index) => [index + 1, last] as const))(
  'letters the actions of Objective %i from a to %s without a gap',
  (number, last) => {
    const expected = alphabet.slice(0, alphabet.indexOf(last) + 1)
    expect(actionsOf(number).map(({ letter }) => letter)).toEqual(expected)
    expect(actionsOf(number).map(({ id }) => id)).toEqual(expected.map((letter) => `GCM:${number}:${letter}`))
    expect(actionsOf(number).every(({ objective }) => objective === number)).toBe(true)
  },
)

test('accepts exactly the ids of existing actions', () => {
  const tried = Array.from({ length: 26 }, (_, number) => alphabet.map((letter) => `GCM:${number}:${letter}`)).flat()
  const accepted = tried.filter((id) => ActionId.safeParse(id).success)
  expect(accepted).toEqual(actions.map(({ id }) => id))
})

test.each([
  'GCM:22:d',
  'GCM:05:e',
  'GCM:5:E',
  'GCM:5:',
  'gcm:5:e',
  'GCM:5:e ',
  'GCM:5:e\n',
  'GCM:5:ee',
  'xGCM:5:e',
  'GCM:1:l|2:a',
])('refuses %j as an action id', (id) => {
  expect(ActionId.safeParse(id).success).toBe(false)
  expect(() => action(id)).toThrow(new Refusal('base.unknown', { what: 'action' }))
})

test('finds an action by its id', () => {
  expect(action('GCM:23:c')).toMatchObject({ objective: 23, letter: 'c' })
  expect(action('GCM:5:i').descriptor.en).toBe('Fewer hurdles to reuniting families')
})

test('refuses the actions of an objective outside 1 to 23', () => {
  expect(() => actionsOf(0)).toThrow(new Refusal('base.unknown', { what: 'objective' }))
  expect(() => actionsOf(24)).toThrow(new Refusal('base.unknown', { what: 'objective' }))
})

test('describes every action in three to eight English words', () => {
  const outside = actions.filter(({ descriptor }) => {
    const words = descriptor.en.split(/\s+/).length
    return words < 3 || words > 8
  })
  expect(outside).toEqual([])
})

test('describes no two actions alike', () => {
  for (const language of languages) {
    const told = actions.flatMap(({ descriptor }) => descriptor[language] ?? [])
    expect(told.filter((text, position) => told.indexOf(text) !== position)).toEqual([])
  }
})

test('holds content values other packages can store', () => {
  for (const { descriptor } of actions) expect(Localized.parse(descriptor)).toEqual(descriptor)
})

test.each([5, 6, 23])('describes the actions of Objective %i in four languages', (number) => {
  for (const { descriptor } of actionsOf(number)) {
    expect(Object.keys(descriptor)).toEqual([...languages])
    expect(descriptor.ar).toMatch(/^[\p{Script_Extensions=Arabic}\p{P}\s]+$/u)
    expect(new Set(Object.values(descriptor)).size).toBe(4)
  }
})

test('tells remittances, not the drivers of migration, under Objective 20', () => {
  expect(actionsOf(20)[0]?.descriptor.en).toMatch(/transfer costs/)
  expect(actionsOf(20)).toHaveLength(9)
  expect(actionsOf(2)).toHaveLength(12)
})

test('counts in each objective the actions it really lists', () => {
  expect(objectives.map(({ actionCount }) => actionCount)).toEqual(
    lastLetters.map((last) => alphabet.indexOf(last) + 1),
  )
})
