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

/** A copy in chance order (Fisher and Yates): every order equally likely, as far as `random` is even. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items]
  for (let last = out.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = out[last] as T
    out[last] = out[other] as T
    out[other] = kept
  }
  return out
}

/** An id in the form of a random one, from a sequence that can be played again. */
export function seededId(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16))
  hex[12] = '4'
  hex[16] = '89ab'[Math.floor(random() * 4)] as string
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
