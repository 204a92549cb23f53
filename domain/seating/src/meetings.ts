/** How often each two people of one group have shared a table, as a symmetric matrix over their rows. */
export class Meetings {
  readonly #people: number
  readonly #times: Uint8Array

  constructor(people: number) {
    this.#people = people
    this.#times = new Uint8Array(people * people)
  }

  /** Counts a table in, or out again. */
  count(rows: Int32Array, change: 1 | -1): void {
    for (const row of rows)
      for (const other of rows)
        if (row !== other) {
          const cell = row * this.#people + other
          this.#times[cell] = (this.#times[cell] as number) + change
        }
  }

  /** How often `row` has met the people of `rows`, `leaving` and itself left out. */
  metBy(row: number, rows: Int32Array, leaving: number): number {
    let met = 0
    const line = row * this.#people
    for (const other of rows) if (other !== leaving) met += this.#times[line + other] as number
    return met
  }
}
