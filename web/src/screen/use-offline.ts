import { useEffect, useState } from 'react'
import { useConnected } from '../data/live.ts'

const graceMs = 4_000

/** Whether the server has been out of hearing for a while; a hall need not see every blink of the network. */
export function useOffline(): boolean {
  const connected = useConnected()
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    if (connected) {
      setOffline(false)
      return
    }
    const waiting = setTimeout(() => setOffline(true), graceMs)
    return () => clearTimeout(waiting)
  }, [connected])
  return offline
}
