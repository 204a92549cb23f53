import { useEffect, useState } from 'react'
import { commandAt, commandEndedAt, withoutCommand, type Command } from './command.ts'
import type { Choices, Suggestion } from './use-suggestions.ts'

interface Field {
  text: string
  caret: number
}

/** The text being written and the command in it. A sentence not on the disk yet survives a reload of the tab, not its closing. */
export function useComposer(
  place: string,
  suggest: (command: Command | null) => Suggestion[],
  choose: (choices: Partial<Choices>) => void,
) {
  const remembered = `kapihan.unsaved.${place}`
  const [{ text, caret }, setField] = useState<Field>(() => ({
    text: sessionStorage.getItem(remembered) ?? '',
    caret: 0,
  }))
  const [at, setAt] = useState(0)
  const [closedFor, setClosedFor] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<string[]>([])
  useEffect(() => sessionStorage.setItem(remembered, [...leaving, text].join('\n').trim()), [remembered, leaving, text])

  const command = commandAt(text, caret)
  const typed = command === null ? null : text.slice(command.start, command.end)
  const suggestions = typed === closedFor ? [] : suggest(command)

  function write(next: Field): void {
    const ended = commandEndedAt(next.text, next.caret)
    const meant = ended === null ? undefined : suggest(ended)[0]
    setAt(0)
    setClosedFor(null)
    if (ended === null || meant === undefined) return setField(next)
    choose(meant.choose)
    setField(withoutCommand(next.text, ended))
  }

  return {
    text,
    caret,
    suggestions,
    at: Math.min(at, Math.max(0, suggestions.length - 1)),
    /** Something follows the sign, so that Enter may choose and save at once. */
    isTyped: command !== null && command.typed !== '',
    write,
    moveCaret: (to: number) => setField((now) => ({ ...now, caret: to })),
    step: (by: 1 | -1) => setAt((now) => (now + by + suggestions.length) % suggestions.length),
    close: () => setClosedFor(typed),
    /** Takes a suggestion into the choices and out of the text. */
    pick: (suggestion: Suggestion) => {
      choose(suggestion.choose)
      if (command !== null) setField(withoutCommand(text, command))
    },
    /** The text without the command that is being typed. */
    bare: () => (command === null ? text : withoutCommand(text, command).text),
    /** Empties the field for the next card while this one is on its way to the disk. */
    send: (card: string) => {
      setLeaving((now) => [...now, card])
      setField({ text: '', caret: 0 })
    },
    /** It is on the disk, or has to go back into the field. */
    sent: (card: string) => setLeaving((now) => now.filter((one) => one !== card)),
    /** Puts a text back, below what is being written. */
    add: (more: string) =>
      setField((now) => {
        const next = now.text.trim() === '' ? more : `${now.text.trimEnd()}\n${more}`
        return { text: next, caret: next.length }
      }),
  }
}
