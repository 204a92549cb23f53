import { expect, test } from 'vitest'
import { evenSizes, fitsTables, tableSizes } from './sizes.ts'

const sixToEight = { min: 6, max: 8 }

test('splits people as evenly as whole people allow', () => {
  expect(evenSizes(150, 3)).toEqual([50, 50, 50])
  expect(evenSizes(151, 3)).toEqual([51, 50, 50])
})

test('offers as many tables as the room has and the numbers allow, then fewer', () => {
  expect([...tableSizes(50, 20, sixToEight)]).toEqual([
    [7, 7, 6, 6, 6, 6, 6, 6],
    [8, 7, 7, 7, 7, 7, 7],
  ])
  expect([...tableSizes(50, 7, sixToEight)]).toEqual([[8, 7, 7, 7, 7, 7, 7]])
})

test('finds table sizes exactly for the numbers that have any', () => {
  const possible = (people: number) => {
    for (let tables = 1; tables <= people; tables++) if (tables * 6 <= people && people <= tables * 8) return true
    return false
  }
  for (let people = 1; people <= 200; people++)
    expect({ people, fits: fitsTables(people, 100, sixToEight) }).toEqual({ people, fits: possible(people) })
})

test('finds none where the room has too few tables', () => {
  expect(fitsTables(50, 6, sixToEight)).toBe(false)
})
