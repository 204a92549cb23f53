/** Floors under any schedule with these table sizes: no search can go below them; they are not always attainable. */
export interface Bounds {
  coin: number
  excess: number
}

const pairsOf = (people: number): number => (people * (people - 1)) / 2

/** Fewest pairs that come together again when `people` of one table are split over `tables` others. */
function againAt(people: number, tables: number): number {
  const small = Math.floor(people / tables)
  const large = people % tables
  return large * pairsOf(small + 1) + (tables - large) * pairsOf(small)
}

/**
 * Lower bounds for one group of people who meet only each other; `sizes[round][table]`. `inseparable` pairs share a table in
 * every round because a rule says so.
 * Counting: meetings beyond the number of pairs repeat one; nobody can meet more than everyone else once.
 * Pigeonhole: of the people of a table, some meet again at the fewer tables of another round.
 * Excess from pigeonhole: a pair that meets c of R times has C(c,2) <= (R/2)(c-1).
 */
export function boundsOfGroup(sizes: readonly (readonly number[])[], inseparable: number): Bounds {
  const people = (sizes[0] ?? []).reduce((sum, size) => sum + size, 0)
  const rounds = sizes.length
  const meetings = sizes.flat().reduce((sum, size) => sum + pairsOf(size), 0)
  const overall = Math.max(0, meetings - pairsOf(people))
  const least = sizes.reduce((sum, round) => sum + Math.min(...round) - 1, 0)
  const perPerson = Math.ceil((people * Math.max(0, least - (people - 1))) / 2)
  let pigeonhole = 0
  for (let one = 0; one < rounds; one++)
    for (let other = one + 1; other < rounds; other++) {
      const again = (from: readonly number[] = [], to: readonly number[] = []) =>
        from.reduce((sum, size) => sum + againAt(size, to.length), 0)
      pigeonhole += Math.max(again(sizes[one], sizes[other]), again(sizes[other], sizes[one]))
    }
  return {
    coin: Math.max(overall, pigeonhole, inseparable * pairsOf(rounds)),
    excess: Math.max(overall, perPerson, Math.ceil((2 / rounds) * pigeonhole), inseparable * (rounds - 1)),
  }
}
