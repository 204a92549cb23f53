import { blueprintViews } from '@kapihan/blueprint'
import { useSyncExternalStore } from 'react'
import { serverNow } from './client.ts'
import { readClock, type ClockReading } from './clock-reading.ts'
import { useView } from './use-view.ts'

const tickMs = 200

function everyTick(tell: () => void): () => void {
  const ticking = setInterval(tell, tickMs)
  return () => clearInterval(ticking)
}

/** Now by the server's clock in whole seconds; a component that uses it is drawn once a second, so keep it small. */
function useNowInSeconds(): number {
  return useSyncExternalStore(everyTick, () => Math.floor(serverNow() / 1000))
}

/** The one clock of all rooms, counting down by itself also without a connection; undefined until it was first heard of. */
export function useClock(): ClockReading | undefined {
  const now = useNowInSeconds()
  const { data } = useView(blueprintViews.clock, {})
  return data === undefined ? undefined : readClock(data, now * 1000)
}
