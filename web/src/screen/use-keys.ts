import { useEffect, useEffectEvent } from 'react'

/** What a key does; by the name of the key, a space as ' '. */
export type Keys = Record<string, () => void>

/** Keys of the whole page, as a presenter's remote sends them. A focused button or field keeps its own. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (run === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (
      event.target instanceof HTMLElement &&
      event.target.closest('button, a, input, select, textarea') &&
      event.key === ' '
    )
      return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Fills the display, or leaves it again. */
export function fillDisplay(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => undefined)
  else void document.exitFullscreen()
}
