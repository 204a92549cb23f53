import { readerLength } from '@kapihan/base'

/** How much text a column of a slide holds. */
export interface Column {
  lines: number
  charactersPerLine: number
}

// These follow the theme: --text-screen-sm, the padding of Stage and the gap of Columns. A character is about half as wide as high.
const fontOf = (width: number): number => Math.min(44, Math.max(32, width * 0.019))
const paddingOf = (width: number): number => Math.max(24, width * 0.032)
const leading = 1.375
const characterWidth = 0.53
/** In lines: the topic and the title above, the heading of the column, the foot, and the space between them. */
const linesAround = 6

/** What one of two columns holds on a display of so many pixels. */
export function columnOf(width: number, height: number): Column {
  const font = fontOf(width)
  const columnWidth = (width - 2 * paddingOf(width) - width * 0.04) / 2
  const lines = Math.floor((height - 2 * paddingOf(width)) / (font * leading)) - linesAround
  return {
    lines: Math.max(3, lines),
    charactersPerLine: Math.max(10, Math.floor(columnWidth / (font * characterWidth))),
  }
}

/** Lines a text takes up. Arabic needs more space between lines. */
export function linesOf(text: string, { charactersPerLine }: Column): number {
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(readerLength(part) / charactersPerLine)), 0)
  return /\p{Script=Arabic}/u.test(text) ? lines * 1.25 : lines
}
