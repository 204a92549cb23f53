import { useMemo, useSyncExternalStore } from 'react'
import { columnOf, type Column } from './column.ts'

function onResize(tell: () => void): () => void {
  addEventListener('resize', tell)
  return () => removeEventListener('resize', tell)
}

/** What a column holds on the display as it is now. */
export function useColumn(): Column {
  const width = useSyncExternalStore(onResize, () => innerWidth)
  const height = useSyncExternalStore(onResize, () => innerHeight)
  return useMemo(() => columnOf(width, height), [width, height])
}
