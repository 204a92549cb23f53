import { useState } from 'react'
import { useUndo } from '../ui/Undo.tsx'

export interface Doing {
  /** Does something, says it was done and how to take it back; answers whether it was done. */
  run: (job: {
    done: string
    doing: () => Promise<unknown>
    undo?: (() => Promise<unknown>) | null
  }) => Promise<boolean>
  isBusy: boolean
  /** Why the last one was not done. */
  error: Error | null
  forget: () => void
}

/** One thing after another on a board: what was done can be undone, what was refused is shown. */
export function useDoing(): Doing {
  const tell = useUndo()
  const [busy, setBusy] = useState(0)
  const [error, setError] = useState<Error | null>(null)
  const attempt = async (doing: () => Promise<unknown>): Promise<boolean> => {
    setBusy((count) => count + 1)
    setError(null)
    try {
      await doing()
      return true
    } catch (cause) {
      setError(cause as Error)
      return false
    } finally {
      setBusy((count) => count - 1)
    }
  }
  return {
    run: async ({ done, doing, undo = null }) => {
      const was = await attempt(doing)
      if (was) tell({ what: done, undo: undo === null ? null : () => void attempt(undo) })
      return was
    },
    isBusy: busy > 0,
    error,
    forget: () => setError(null),
  }
}
