import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../text/words.ts'
import { Button } from './Button.tsx'
import { interfaceWords } from './interface-words.ts'

interface Done {
  what: string
  undo: (() => void) | null
}
const UndoContext = createContext<((done: Done) => void) | null>(null)
const staysMs = 10_000

/** Says what was done and offers to take it back, instead of asking "are you sure" before. */
export function UndoPlace({ children }: { children: ReactNode }) {
  const say = useWords(interfaceWords)
  const [done, setDone] = useState<Done | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = useCallback((next: Done) => {
    clearTimeout(leaving.current)
    setDone(next)
    leaving.current = setTimeout(() => setDone(null), staysMs)
  }, [])
  const undo = useMemo(() => done?.undo ?? null, [done])
  return (
    <UndoContext value={tell}>
      {children}
      <div role="status" className="fixed inset-x-0 bottom-4 z-20 flex justify-center px-4 print:hidden">
        {done === null ? null : (
          <div className="flex items-center gap-4 rounded-lg bg-ink px-4 py-2 text-paper shadow-lg">
            <span>{done.what}</span>
            {undo === null ? null : (
              <Button
                look="quiet"
                className="text-paper!"
                onPress={() => {
                  undo()
                  setDone(null)
                }}
              >
                {say('undo')}
              </Button>
            )}
          </div>
        )}
      </div>
    </UndoContext>
  )
}

/** `tell({ what: 'Card dropped', undo: () => restore(...) })` */
export function useUndo(): (done: Done) => void {
  const tell = use(UndoContext)
  if (tell === null) throw new Error('outside of UndoPlace')
  return tell
}
