import { useEffect } from 'react'

/** Keeps the display from going dark while the page is shown, where the browser allows it. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    const hold = async () => {
      if (document.visibilityState === 'visible') lock = await navigator.wakeLock?.request('screen')
    }
    const holdIfAllowed = () => void hold().catch(() => undefined)
    holdIfAllowed()
    document.addEventListener('visibilitychange', holdIfAllowed)
    return () => {
      document.removeEventListener('visibilitychange', holdIfAllowed)
      void lock?.release()
    }
  }, [])
}
