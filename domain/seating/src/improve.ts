import type { Random } from '@kapihan/base'
import type { Meetings } from './meetings.ts'
import { exchange, rowsOf, type Split } from './split.ts'
import type { Tally } from './tally.ts'
import type { Unit } from './units.ts'

export interface Improvement {
  split: Split
  tally: Tally
  /** Who may not be moved (`held`), and for each row the rows it may not join. */
  bounds: { held: Uint8Array; enemies: readonly (readonly number[])[] }
  /** Meetings of all other rounds, and what one more meeting of two people who met once costs. */
  meetings?: { met: Meetings; weight: number }
  /** How many swaps are tried. Cost per try: four counts per attribute, and the two tables. */
  tries: number
  random: Random
}

/** Temperatures in units of cost: at first a step back of one is common, at last none is taken. */
const hot = 1
const cold = 0.05

/**
 * Swaps people between parts while that makes them better; sizes and rules stay as they are.
 * Simulated annealing with a geometric schedule (Kirkpatrick, Gelatt, Vecchi 1983), cold enough at the end to be a descent.
 */
export function improve({ split, tally, bounds, meetings, tries, random }: Improvement): void {
  const { seats, partOf } = split
  if (split.first.length < 3) return
  let temperature = hot
  const cooling = (cold / hot) ** (1 / tries)
  for (let step = 0; step < tries; step++, temperature *= cooling) {
    const seat = Math.floor(random() * seats.length)
    const otherSeat = Math.floor(random() * seats.length)
    const row = seats[seat] as number
    const other = seats[otherSeat] as number
    const part = partOf[row] as number
    const otherPart = partOf[other] as number
    if (part === otherPart || !maySwap(row, other, bounds, partOf)) continue
    let delta = tally.swapDelta(row, part, other, otherPart)
    if (meetings) delta += meetings.weight * meetingDelta(row, other, split, meetings.met)
    if (delta > 0 && random() >= Math.exp(-delta / temperature)) continue
    tally.swap(row, part, other, otherPart)
    exchange(split, seat, otherSeat)
  }
}

function maySwap(row: number, other: number, { held, enemies }: Improvement['bounds'], partOf: Int32Array): boolean {
  if (held[row] === 1 || held[other] === 1) return false
  for (const enemy of enemies[row] ?? []) if (enemy !== other && partOf[enemy] === partOf[other]) return false
  for (const enemy of enemies[other] ?? []) if (enemy !== row && partOf[enemy] === partOf[row]) return false
  return true
}

function meetingDelta(row: number, other: number, split: Split, met: Meetings): number {
  const here = rowsOf(split, split.partOf[row] as number)
  const there = rowsOf(split, split.partOf[other] as number)
  const after = met.metBy(row, there, other) + met.metBy(other, here, row)
  return after - met.metBy(row, here, other) - met.metBy(other, there, row)
}

/** Units of several people and pinned ones stay where the search put them; others may move away from their enemies only. */
export function boundsOf(units: readonly Unit[], people: number): Improvement['bounds'] {
  const held = new Uint8Array(people)
  const enemies: number[][] = Array.from({ length: people }, () => [])
  for (const unit of units)
    for (const row of unit.rows) {
      if (unit.rows.length > 1 || unit.part !== undefined) held[row] = 1
      enemies[row] = unit.enemies.flatMap((enemy) => units[enemy]?.rows ?? [])
    }
  return { held, enemies }
}
