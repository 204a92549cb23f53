import { useState } from 'react'
import type { BoardAction, Target } from '../target.ts'

/** A sheet that asks for what an action needs, and what it is about; `title` is what was typed before, if anything. */
export interface Opened {
  action: Exclude<BoardAction, 'unplace' | 'restore'>
  target: Target
  title: string
}
export interface OpenedSheet {
  opened: Opened | null
  open: (action: Opened['action'], target: Target, title?: string) => void
  /** Left without doing anything. */
  close: () => void
  /** Left because it was done: nothing is chosen any more. */
  finish: () => void
}

export function useOpenSheet(clearChoice: () => void): OpenedSheet {
  const [opened, setOpened] = useState<Opened | null>(null)
  return {
    opened,
    open: (action, target, title = '') => setOpened({ action, target, title }),
    close: () => setOpened(null),
    finish: () => {
      setOpened(null)
      clearChoice()
    },
  }
}
