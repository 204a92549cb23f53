import type { Agenda } from '@kapihan/blueprint'
import type { CardCount } from '@kapihan/cafe'

export const sum = (counts: Pick<CardCount, 'cards'>[]): number => counts.reduce((total, one) => total + one.cards, 0)

// In hundredths of the display's width; a hall's display is about 16 to 9.
const width = 88
const height = 26
const largest = 1.3

/** The side of one card's square, in vw, so that the fullest round of the fullest room fits and all rooms share a scale. */
export function squareSize(
  counts: CardCount[],
  { rooms, rounds }: { rooms: Pick<Agenda['rooms'][number], 'key'>[]; rounds: Pick<Agenda['rounds'], 'count'> },
): number {
  const cells = rooms.flatMap((room) =>
    Array.from({ length: rounds.count }, (_, index) =>
      sum(counts.filter((one) => one.room === room.key && one.round === index + 1)),
    ),
  )
  const area = (width / rooms.length) * (height / rounds.count)
  // A square takes a quarter more in each direction, and the last line is rarely full.
  const fitting = Math.sqrt((area * 0.75) / Math.max(1, ...cells)) / 1.25
  return Math.min(largest, fitting)
}
