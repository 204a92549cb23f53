import { readerLength } from '@kapihan/base'
import { briefHeadings, type BriefHeading, type BriefLine } from '@kapihan/cafe'

/** Characters a line holds, as a reader counts them, and lines a brief holds. */
export const lineLength = 280
export const mostLines = 24

/** Lines under their headings in the order in which they are read out; within a heading as they stand. */
export function inHeadings(lines: BriefLine[]): { heading: BriefHeading; lines: BriefLine[] }[] {
  return briefHeadings.map((heading) => ({ heading, lines: lines.filter((line) => line.heading === heading) }))
}

const inOrder = (lines: BriefLine[]): BriefLine[] => inHeadings(lines).flatMap((group) => group.lines)

/** What may be saved: lines with text. A line just begun stays with its writer. */
export const savable = (lines: BriefLine[]): BriefLine[] =>
  inOrder(lines)
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter((line) => line.text !== '')

export const isTooLong = (line: BriefLine): boolean => readerLength(line.text.trim()) > lineLength

/** Whether two lists say the same, in the same order. */
export const sameLines = (a: BriefLine[], b: BriefLine[]): boolean =>
  a.length === b.length &&
  a.every((line, index) => {
    const other = b[index]!
    return line.id === other.id && line.heading === other.heading && line.text === other.text
  })

/** One step up or down; at the edge of its heading it moves over to the next one. */
export function moveLine(lines: BriefLine[], id: string, by: 1 | -1): BriefLine[] {
  const ordered = inOrder(lines)
  const from = ordered.findIndex((line) => line.id === id)
  const line = ordered[from]
  if (line === undefined) return lines
  const neighbour = ordered[from + by]
  if (neighbour?.heading === line.heading) {
    ordered[from] = neighbour
    ordered[from + by] = line
    return ordered
  }
  const heading = briefHeadings[briefHeadings.indexOf(line.heading) + by]
  if (heading === undefined) return lines
  const without = ordered.filter((one) => one.id !== id)
  return by === 1 ? [{ ...line, heading }, ...without] : [...without, { ...line, heading }]
}

/** To the end of another heading. */
export const moveToHeading = (lines: BriefLine[], id: string, heading: BriefHeading): BriefLine[] => [
  ...lines.filter((line) => line.id !== id),
  ...lines.filter((line) => line.id === id).map((line) => ({ ...line, heading })),
]

/** Puts a removed line back where it stood, or at the end if the list has become shorter. */
export const putBack = (lines: BriefLine[], line: BriefLine, at: number): BriefLine[] =>
  lines.some((one) => one.id === line.id) ? lines : [...lines.slice(0, at), line, ...lines.slice(at)]
