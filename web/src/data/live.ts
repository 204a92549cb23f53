import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { hearServer } from './live-stream.ts'

/** Fetches again what listens to a topic that moved; everything for `all`, as after each reconnect. */
export function refetchListeners(queries: QueryClient, topics: string[]): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ meta }) =>
      topics.includes('all') ||
      ((meta?.['topics'] as string[] | undefined) ?? []).some((topic) => topics.includes(topic)),
  })
}

let connected = false
const watchers = new Set<() => void>()
function setConnected(now: boolean): void {
  connected = now
  for (const tell of watchers) tell()
}

/** Listens for moved topics as long as the tab lives; announcements of one moment are fetched once. */
export function useLive(workshop: string): void {
  const queries = useQueryClient()
  useEffect(() => {
    const moved = new Set<string>()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = hearServer(workshop, (told) => {
      if ('connected' in told) return setConnected(told.connected)
      for (const topic of told.topics) moved.add(topic)
      waiting ??= setTimeout(() => {
        const heard = [...moved]
        moved.clear()
        waiting = undefined
        void refetchListeners(queries, heard)
      }, 30)
    })
    return () => {
      clearTimeout(waiting)
      stop()
      setConnected(false)
    }
  }, [queries, workshop])
}

/** Whether the server is heard; what is shown otherwise is the last good state. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    () => connected,
  )
}
