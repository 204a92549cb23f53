/** Rows split into parts: a workshop into groups, or one group into the tables of a round. Seats of a part lie side by side. */
export interface Split {
  /** The row on each seat. */
  seats: Int32Array
  /** The first seat of each part, and after them the number of seats. */
  first: Int32Array
  /** The part of each row. */
  partOf: Int32Array
}

export function splitOf(partOf: Int32Array, sizes: readonly number[]): Split {
  const first = new Int32Array(sizes.length + 1)
  for (const [part, size] of sizes.entries()) first[part + 1] = (first[part] as number) + size
  const next = first.slice()
  const seats = new Int32Array(partOf.length)
  for (const [row, part] of partOf.entries()) {
    seats[next[part] as number] = row
    next[part] = (next[part] as number) + 1
  }
  return { seats, first, partOf }
}

/** The rows of one part; a view into the seats, not a copy. */
export const rowsOf = ({ seats, first }: Split, part: number): Int32Array =>
  seats.subarray(first[part], first[part + 1])

export function exchange({ seats, partOf }: Split, seat: number, otherSeat: number): void {
  const [row, other] = [seats[seat] as number, seats[otherSeat] as number]
  const [part, otherPart] = [partOf[row] as number, partOf[other] as number]
  seats[seat] = other
  seats[otherSeat] = row
  partOf[row] = otherPart
  partOf[other] = part
}
