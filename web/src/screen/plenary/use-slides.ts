import { useState } from 'react'
import { useReading } from '../../text/language.tsx'
import { useKeys } from '../use-keys.ts'

/** Where to stand when the list changed underneath: on the same slide, or as near to its place as there is one. */
export function placeIn(keys: string[], key: string | null, before: number): number {
  const same = key === null ? -1 : keys.indexOf(key)
  return same >= 0 ? same : Math.max(0, Math.min(before, keys.length - 1))
}

/** Moves through slides by arrow keys, space or a presenter's remote; a reload of the page stays where it was. */
export function useSlides(name: string, keys: string[]) {
  const { language } = useReading()
  const remembered = `kapihan.slide.${name}`
  const [{ key, before }, setPlace] = useState({ key: sessionStorage.getItem(remembered), before: 0 })
  const at = placeIn(keys, key, before)
  function go(to: number): void {
    const next = Math.max(0, Math.min(to, keys.length - 1))
    const there = keys[next] ?? null
    if (there !== null) sessionStorage.setItem(remembered, there)
    setPlace({ key: there, before: next })
  }
  const next = () => go(at + 1)
  const previous = () => go(at - 1)
  const [forward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  useKeys({
    [forward]: next,
    [back]: previous,
    ' ': next,
    PageDown: next,
    PageUp: previous,
    ArrowDown: next,
    ArrowUp: previous,
    Home: () => go(0),
    End: () => go(keys.length - 1),
  })
  return { at, next, previous }
}
