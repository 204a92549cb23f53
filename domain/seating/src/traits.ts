import { delegationAttribute, type SeatingPerson, type SeatingProblem } from './problem.ts'

/** Attributes of some people as numbers. A person is a row: the position in the list given. */
export interface Traits {
  people: number
  attributes: Trait[]
}
export interface Trait {
  weight: number
  isDelegation: boolean
  /** How many different values there are. */
  values: number
  /** The value of each row, or -1 where the person has none. */
  of: Int32Array
  /** How many rows have each value. */
  totals: Int32Array
}

/** Traits of `people`, in their order. The delegation comes first, then the heavier attributes: that is the order of dealing. */
export function traitsOf(attributes: SeatingProblem['attributes'], people: readonly SeatingPerson[]): Traits {
  const traits = attributes.map(({ name, weight }) => traitOf(name, weight, people))
  traits.sort((a, b) => Number(b.isDelegation) - Number(a.isDelegation) || b.weight - a.weight)
  return { people: people.length, attributes: traits }
}

function traitOf(name: string, weight: number, people: readonly SeatingPerson[]): Trait {
  const numbers = new Map<string, number>()
  const of = Int32Array.from(people, (person) => {
    const value = person.attributes[name]
    if (value === undefined) return -1
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  })
  const totals = new Int32Array(numbers.size)
  for (const value of of) if (value >= 0) totals[value] = (totals[value] ?? 0) + 1
  return { weight, isDelegation: name === delegationAttribute, values: numbers.size, of, totals }
}
