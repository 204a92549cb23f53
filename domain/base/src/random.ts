/** Numbers in [0, 1). */
export type Random = () => number

/** mulberry32: 32 bits of state, for plans and rehearsals that must come out the same; never for secrets. Seed 0 to 2^32 - 1. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher-Yates over a copy: every order equally likely, provided `below(n)` is uniform over 0..n-1. */
export function shuffled<T>(items: readonly T[], below: (n: number) => number): T[] {
  const out = [...items]
  for (let last = out.length - 1; last > 0; last--) {
    const other = below(last + 1)
    const kept = out[last] as T
    out[last] = out[other] as T
    out[other] = kept
  }
  return out
}
