import { expect, test } from 'vitest'
import { findState, isObserverState } from './state.ts'
import { states } from './state-table.ts'

test('knows the 193 member states and two observer states, each once, in their groups', () => {
  const count = (group: string) =>
    states.filter((state) => state.group === group && !isObserverState(state.code)).length
  expect(states).toHaveLength(195)
  expect(new Set(states.flatMap((state) => [state.code, state.alpha2])).size).toBe(390)
  expect(count('africa')).toBe(54)
  expect(count('asia-pacific')).toBe(54)
  expect(count('eastern-europe')).toBe(23)
  expect(count('latin-america-caribbean')).toBe(33)
  expect(count('western-europe-others')).toBe(29)
})

test('every state is found by its codes and by its names in all four languages', () => {
  for (const state of states)
    for (const word of [state.code, state.alpha2.toLowerCase(), ...Object.values(state.name)])
      expect(findState(word)?.code, word).toBe(state.code)
})

test('finds a state by the name people type', () => {
  const found = {
    'the Philippines': 'PHL',
    'Philippines (les)': 'PHL',
    VIETNAM: 'VNM',
    'Cote d Ivoire': undefined,
    "COTE D'IVOIRE": 'CIV',
    Russia: 'RUS',
    Iran: 'IRN',
    Bolivie: 'BOL',
    الإكوادور: 'ECU',
    الاكوادور: 'ECU',
    'Antigua & Barbuda': 'ATG',
    'Saint Kitts & Nevis': 'KNA',
    UK: 'GBR',
    'Etats-Unis': 'USA',
    Palestine: undefined,
    Espresso: undefined,
    '': undefined,
  }
  for (const [text, code] of Object.entries(found)) expect(findState(text)?.code, text).toBe(code)
})

test('does not take one Congo, Korea or Guinea for another', () => {
  expect(findState('Congo')?.code).toBe('COG')
  expect(findState('Congo (Democratic Republic of the)')?.code).toBe('COD')
  expect(findState('Democratic Republic of the Congo')?.code).toBe('COD')
  expect(findState('Korea')).toBeUndefined()
  expect(findState('South Korea')?.code).toBe('KOR')
  expect(findState('Guinea')?.code).toBe('GIN')
  expect(findState('Guinée équatoriale')?.code).toBe('GNQ')
  expect(findState('Dominica')?.code).toBe('DMA')
  expect(findState('République dominicaine')?.code).toBe('DOM')
  expect(findState('Niger')?.code).toBe('NER')
})
