import { fold } from './fold.ts'
import type { Person } from './person.ts'

// The Arabic article is written together with its word, and often left out when searching.
const article = /^ال(?=.{2})/
const withoutArticle = (word: string): string => word.replace(article, '')

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** How well one word sought fits one word of a name: 2 whole, 1 its beginning, 0 not at all. */
function fit(sought: string, word: string): number {
  if (word === sought || withoutArticle(word) === withoutArticle(sought)) return 2
  return word.startsWith(sought) || withoutArticle(word).startsWith(sought) ? 1 : 0
}

/** Sum of the best fits, family name slightly ahead; 0 unless every word sought fits a word of its own. */
function rank(sought: string[], family: string[], given: string[]): number {
  const free = [...family.map((word) => ({ word, ahead: 0.5 })), ...given.map((word) => ({ word, ahead: 0 }))]
  let sum = 0
  for (const one of sought) {
    const fits = free.map(({ word, ahead }) => (fit(one, word) === 0 ? 0 : fit(one, word) + ahead))
    const best = Math.max(0, ...fits)
    if (best === 0) return 0
    free.splice(fits.indexOf(best), 1)
    sum += best
  }
  return sum
}

/**
 * People by what the desk types of their name: words in any order, each from its beginning, without regard to case,
 * accents or Arabic spelling. Best first, then by name; nobody for an empty text. Longer words claim their name first,
 * so "Al Alba" finds Alba Aluvión.
 */
export function findPeople<P extends Pick<Person, 'familyName' | 'givenName'>>(
  people: readonly P[],
  text: string,
): P[] {
  const sought = words(text).sort((a, b) => b.length - a.length)
  if (sought.length === 0) return []
  return people
    .map((person) => ({ person, rank: rank(sought, words(person.familyName), words(person.givenName)) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || byName(a.person, b.person))
    .map(({ person }) => person)
}

/** Order of a printed list: family name, then given name, accents and case set aside, the same on every machine. */
export function byName(
  a: Pick<Person, 'familyName' | 'givenName'>,
  b: Pick<Person, 'familyName' | 'givenName'>,
): number {
  const [one, other] = [a, b].map(({ familyName, givenName }) => `${fold(familyName)}\u0000${fold(givenName)}`) as [
    string,
    string,
  ]
  return one < other ? -1 : one > other ? 1 : 0
}
