import type { TableSize } from './problem.ts'

/** `people` over `parts` as evenly as whole people allow; the larger parts come first. */
export function evenSizes(people: number, parts: number): number[] {
  const small = Math.floor(people / parts)
  const large = people % parts
  return Array.from({ length: parts }, (_, part) => small + (part < large ? 1 : 0))
}

/**
 * The ways to size the tables of a group in a room with up to `tables` tables; none where the numbers do not allow it.
 * Most tables first: smaller tables, fewer repeat meetings.
 */
export function* tableSizes(people: number, tables: number, { min, max }: TableSize): Generator<number[], undefined> {
  const most = Math.min(tables, Math.floor(people / min))
  for (let count = most; count >= 1 && people <= count * max; count--) yield evenSizes(people, count)
}

export const fitsTables = (people: number, tables: number, size: TableSize): boolean =>
  tableSizes(people, tables, size).next().done !== true
