import { useEffect, useRef, type FocusEvent } from 'react'

/**
 * Gives the focus back to the list that had it last when it got lost, as it does when the row, the sheet or the undo button that had it is
 * gone. `when` changes after each such moment.
 */
export function useKeptFocus(when: unknown): (event: FocusEvent) => void {
  const list = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // A closing sheet gives the focus back to where it was opened one frame later.
    const looking = setTimeout(() => {
      if (document.activeElement === document.body) list.current?.focus()
    }, 100)
    return () => clearTimeout(looking)
  }, [when])
  return (event) => {
    list.current = event.target.closest<HTMLElement>('[role=grid], [role=treegrid]') ?? list.current
  }
}
