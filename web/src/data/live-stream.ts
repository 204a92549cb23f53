/** What a tab is told of the stream: topics that moved, or whether the server is heard. */
export type Told = { topics: string[] } | { connected: boolean }

const againMs = 2_000

/** Holds the one stream to the server until told to stop, whatever happens to the connection. */
function holdStream(workshop: string, tell: (told: Told) => void): () => void {
  let source: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    source = new EventSource(`/api/live?workshop=${encodeURIComponent(workshop)}`)
    source.onopen = () => tell({ connected: true })
    source.onmessage = ({ data }: MessageEvent<string>) => tell({ topics: data.split(' ') })
    source.onerror = () => {
      tell({ connected: false })
      // A browser comes back by itself, unless it was answered with an error, as by a proxy whose server restarts.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, againMs * (0.5 + Math.random()))
    }
  }
  open()
  return () => {
    clearTimeout(again)
    source.close()
  }
}

/**
 * Hears the server. A browser allows six connections to a host, so its tabs share one stream: whichever holds the lock
 * opens it and passes on what it hears; when that tab closes, another takes over.
 */
export function hearServer(workshop: string, tell: (told: Told) => void): () => void {
  // Without a secure context there are no locks; then each tab has its own stream.
  if (!('locks' in navigator)) return holdStream(workshop, tell)
  const name = `kapihan-live-${workshop}`
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  let last: Told | null = null
  channel.onmessage = ({ data }: MessageEvent<Told | 'who'>) => {
    if (data !== 'who') tell(data)
    else if (last !== null) channel.postMessage(last)
  }
  channel.postMessage('who')
  const lead = () =>
    new Promise<void>((resolve) => {
      const stop = holdStream(workshop, (told) => {
        if ('connected' in told) last = told
        channel.postMessage(told)
        tell(told)
      })
      leaving.signal.addEventListener('abort', () => {
        stop()
        resolve()
      })
    })
  navigator.locks.request(name, { signal: leaving.signal }, lead).catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error
  })
  return () => {
    leaving.abort()
    channel.close()
  }
}
