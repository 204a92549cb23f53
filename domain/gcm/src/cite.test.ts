import { languages, Refusal } from '@kapihan/base'
import { expect, test } from 'vitest'
import { actions } from './actions.ts'
import { citeAction, citeObjective } from './cite.ts'
import { objectives } from './objectives.ts'

test('cites an action by name and by paragraph in four languages', () => {
  expect(citeAction('GCM:5:e', 'en')).toEqual({ name: 'Objective 5, action (e)', paragraph: 'para. 21 (e)' })
  expect(citeAction('GCM:5:e', 'fr')).toEqual({ name: 'Objectif 5, action e)', paragraph: 'par. 21 e)' })
  expect(citeAction('GCM:5:e', 'es')).toEqual({ name: 'Objetivo 5, acción e)', paragraph: 'párr. 21 e)' })
  expect(citeAction('GCM:5:e', 'ar')).toEqual({ name: 'الهدف 5، الإجراء (هـ)', paragraph: 'الفقرة 21 (هـ)' })
})

test('cites an objective by name and by paragraph in four languages', () => {
  expect(citeObjective(23, 'en')).toEqual({ name: 'Objective 23', paragraph: 'para. 39' })
  expect(citeObjective(23, 'fr')).toEqual({ name: 'Objectif 23', paragraph: 'par. 39' })
  expect(citeObjective(23, 'es')).toEqual({ name: 'Objetivo 23', paragraph: 'párr. 39' })
  expect(citeObjective(23, 'ar')).toEqual({ name: 'الهدف 23', paragraph: 'الفقرة 39' })
})

test('letters Arabic citations in abjad order up to the twelfth action', () => {
  const cited = 'abcdefghijkl'.split('').map((letter) => citeAction(`GCM:6:${letter}`, 'ar').paragraph)
  expect(cited).toEqual(
    ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل'].map((letter) => `الفقرة 22 (${letter})`),
  )
})

test.each(languages)('gives no two places the same citation in %s', (language) => {
  const cited = [
    ...objectives.map((objective) => citeObjective(objective.number, language)),
    ...actions.map((action) => citeAction(action.id, language)),
  ]
  expect(new Set(cited.map((citation) => citation.name)).size).toBe(23 + 187)
  expect(new Set(cited.map((citation) => citation.paragraph)).size).toBe(23 + 187)
})

test('refuses to cite what the Compact does not have', () => {
  expect(() => citeAction('GCM:22:d', 'en')).toThrow(new Refusal('base.unknown', { what: 'action' }))
  expect(() => citeAction('Objective 5 (e)', 'en')).toThrow(new Refusal('base.unknown', { what: 'action' }))
  expect(() => citeObjective(24, 'fr')).toThrow(new Refusal('base.unknown', { what: 'objective' }))
})
