import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'

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

const againMs = 2_000

/** Calls back for every announcement as long as it is not stopped, whatever happens to the connection. */
function hear(workshop: string, tell: (topics: string[]) => void): () => void {
  let source: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    source = new EventSource(`/api/live?workshop=${encodeURIComponent(workshop)}`)
    source.onopen = () => setConnected(true)
    source.onmessage = ({ data }: MessageEvent<string>) => tell(data.split(' '))
    source.onerror = () => {
      setConnected(false)
      // A browser comes back by itself, unless it was answered with an error, as by a proxy whose server restarts.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, againMs * (0.5 + Math.random()))
    }
  }
  open()
  return () => {
    clearTimeout(again)
    source.close()
    setConnected(false)
  }
}

/** Listens for moved topics as long as the tab lives; announcements of one moment are fetched once. */
export function useLive(workshop: string): void {
  const queries = useQueryClient()
  useEffect(() => {
    const moved = new Set<string>()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = hear(workshop, (topics) => {
      for (const topic of topics) moved.add(topic)
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
