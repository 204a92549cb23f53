import type { HarvestBoard } from '@kapihan/harvest'
import type { KeyboardEvent, RefObject } from 'react'
import { keyOf, letterOf, possible, targetOf, type BoardAction, type Target } from './target.ts'

interface Wishes {
  board: HarvestBoard
  target: Target
  act: (action: BoardAction, on: Target) => void
  clear: () => void
  searchField: RefObject<HTMLInputElement | null>
}

/**
 * The keys of the board, heard only while the focus is on one of its lists. Without a choice they act on the row that has the focus.
 * In the capture phase, so that a letter which acts does not also look for a row that begins with it.
 */
export function useBoardKeys({ board, target, act, clear, searchField }: Wishes) {
  const isEmpty = target.cards.length + target.themes.length === 0
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[role=grid], [role=treegrid]') === null) return
    if (event.key === 'Escape') {
      if (!isEmpty) clear()
      return
    }
    if (event.key === '/') {
      if (searchField.current === null) return
      searchField.current.focus()
    } else {
      const letter = letterOf(event)
      const on = isEmpty ? targetOf(board, focusedRow(event.target)) : target
      const action = possible(board, on).find((one) => keyOf[one] === letter)
      if (action === undefined) return
      act(action, on)
    }
    event.preventDefault()
    event.stopPropagation()
  }
}

function focusedRow(at: HTMLElement): Set<string> {
  const key = at.closest<HTMLElement>('[data-key]')?.dataset['key']
  return new Set(key === undefined ? [] : [key])
}
