/** The proportional share of a value in a part, as whole people: `total * size / everyone`, rounded down and up. */
export function shareOf(total: number, size: number, everyone: number): { floor: number; ceil: number } {
  const share = (total * size) / everyone
  return { floor: Math.floor(share), ceil: Math.ceil(share) }
}

/** People too few or too many against the share; 0 inside [floor, ceil]. */
export function distanceTo(count: number, { floor, ceil }: { floor: number; ceil: number }): number {
  return Math.max(0, floor - count, count - ceil)
}

/** How many of the people have each value; those without one are left out. */
export function countsOf(ids: Iterable<string>, valueOf: ReadonlyMap<string, string | undefined>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const value = valueOf.get(id)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
