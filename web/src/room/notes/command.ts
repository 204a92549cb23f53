import { cardKinds, type CardKind } from '@kapihan/cafe'
import { objectives } from '@kapihan/gcm'

/** '/' chooses a kind, '#' an objective, '?' a guiding question. */
export type Sign = '/' | '#' | '?'

/** What is being typed to choose something: its sign, what follows it, and where it stands in the text. */
export interface Command {
  sign: Sign
  typed: string
  start: number
  end: number
}

// A question mark after a space is French for asking, so it needs its digit to be a command.
const beforeCaret = /(?:^|\s)(?:(\/)([\p{L}\p{M}\d]*)|(#)(\d*)|(\?)(\d+))$/u

/** The command the caret stands behind, if it stands behind one. */
export function commandAt(text: string, caret: number): Command | null {
  const found = beforeCaret.exec(text.slice(0, caret))
  if (found === null) return null
  const sign = (found[1] ?? found[3] ?? found[5]) as Sign
  const typed = found[2] ?? found[4] ?? found[6] ?? ''
  return { sign, typed, start: caret - typed.length - sign.length, end: caret }
}

/** The command that a space just ended: '/r ' takes effect without Enter. */
export function commandEndedAt(text: string, caret: number): Command | null {
  if (!/\s/u.test(text[caret - 1] ?? '')) return null
  const command = commandAt(text, caret - 1)
  return command === null || command.typed === '' ? null : { ...command, end: caret }
}

/** The text without the command, with one space where it stood between words; and where the caret then is. */
export function withoutCommand(text: string, { start, end }: Command): { text: string; caret: number } {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  const kept = text.slice(before.length, start)
  const gap = before === '' ? '' : kept.includes('\n') ? kept : ' '
  return { text: before + gap + after, caret: before.length + gap.length }
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Kinds that begin so in the reader's language, then those that do in English, or the one of that position. */
export function kindsMatching(typed: string, labelOf: (kind: CardKind) => string): CardKind[] {
  const wanted = folded(typed)
  const own = cardKinds.filter((kind) => folded(labelOf(kind)).startsWith(wanted))
  const english = cardKinds.filter((kind, index) => kind.startsWith(wanted) || String(index + 1) === wanted)
  return [...new Set([...own, ...english])]
}

/** The objective of exactly that number, then those that begin with it; those in `focus` before the others. */
export function objectivesMatching(typed: string, focus: readonly number[]): number[] {
  const all = [...focus, ...objectives.map((one) => one.number)]
  const begun = [...new Set(all)].filter((number) => String(number).startsWith(typed))
  const exact = begun.filter((number) => String(number) === typed)
  return [...new Set([...exact, ...begun])]
}
