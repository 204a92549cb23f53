import { describe, expect, test } from 'vitest'
import { problem, refusalOf } from '../test/make.ts'
import { readProblem } from './problem.ts'

const fieldsOf = (input: unknown) => refusalOf(() => readProblem(input))

describe('a malformed problem is refused and the row or field named', () => {
  const sound = problem(30)
  const [first, ...others] = sound.people
  const cases: [string, unknown, string][] = [
    ['a person who is listed twice', { ...sound, people: [...sound.people, first] }, 'people.30.id (duplicate)'],
    [
      'an unknown attribute',
      { ...sound, people: [{ id: 'x', attributes: { shoe: '42' } }] },
      'people.0.attributes.shoe (unknown_attribute)',
    ],
    [
      'an attribute that is listed twice',
      { ...sound, attributes: [{ name: 'region', weight: 1 }, ...sound.attributes] },
      'attributes.2.name (duplicate)',
    ],
    ['a room that is listed twice', { ...sound, rooms: [...sound.rooms, sound.rooms[0]] }, 'rooms.3.key (duplicate)'],
    [
      'a stranger in a rule',
      problem(30, { constraints: { apart: [['p1', 'ghost']] } }),
      'constraints.apart.0 (unknown_person)',
    ],
    [
      'a person kept apart from themselves',
      problem(30, { constraints: { apart: [['p1', 'p1']] } }),
      'constraints.apart.0 (same_person)',
    ],
    [
      'a pin of a stranger',
      problem(30, { constraints: { pinned: [{ person: 'ghost', group: 'g1' }] } }),
      'constraints.pinned.0.person (unknown_person)',
    ],
    [
      'a pin to a group that is not there',
      problem(30, { constraints: { pinned: [{ person: 'p1', group: 'g4' }] } }),
      'constraints.pinned.0.group (unknown_group)',
    ],
    [
      'tables that are smaller at most than at least',
      { ...sound, tableSize: { min: 8, max: 6 } },
      'tableSize (min_over_max)',
    ],
  ]
  test.each(cases)('%s', (_, input, field) => {
    const refusal = fieldsOf(input)
    expect(refusal.code).toBe('seating.invalid-problem')
    expect(refusal.detail['fields']).toContain(field)
  })

  test.each([
    [
      'a weight that is no number',
      { ...sound, attributes: [{ name: 'region', weight: Number.NaN }] },
      'attributes.0.weight',
    ],
    ['a negative weight', { ...sound, attributes: [{ name: 'region', weight: -1 }] }, 'attributes.0.weight'],
    ['nobody', { ...sound, people: [] }, 'people'],
    ['half a round', { ...sound, rounds: 2.5 }, 'rounds'],
    ['a field that is not known', { ...sound, people: [{ ...first, reason: 'quarrel' }, ...others] }, 'people.0'],
  ])('%s', (_, input, path) => {
    const [field] = fieldsOf(input).detail['fields'] as string[]
    expect(field?.startsWith(`${path} (`)).toBe(true)
  })
})

test('a person may lack an attribute', () => {
  const people = [...problem(30).people, { id: 'late', attributes: {} }]
  expect(readProblem(problem(people)).people).toHaveLength(31)
})
