import { blueprintActs, type Blueprint } from '@kapihan/blueprint'
import { useEffect, useMemo, useState } from 'react'
import { RefusedError } from '../../data/client.ts'
import { useConnected } from '../../data/live.ts'
import { useAct } from '../../data/use-act.ts'
import { useWords } from '../../text/words.ts'
import { useUndo } from '../../ui/Undo.tsx'
import { blueprintWords } from './blueprint-words.ts'
import { applyEdits, collisions, rebased, undone, type Collision, type Edit } from './edits/edit.ts'

export interface StoredDraft {
  draft: string
  revision: number
  blueprint: Blueprint
}

export interface DraftEdits {
  /** The draft with everything the reader has changed, stored or not. */
  blueprint: Blueprint
  make: (edits: Edit[]) => void
  /** `revision`: all is stored as that revision. `unsaved`: saving stands still, and says why. */
  state: 'revision' | 'saving' | 'unsaved'
  /** Why saving stands still, if it does. */
  colliding: Collision[]
  error: Error | null
  keepMine: () => void
  dropMine: () => void
  tryAgain: () => void
}

type Pending = Edit & { savedAs?: number }

/**
 * The reader's changes to a draft: shown at once, saved one batch after the other. When someone else has saved meanwhile, the changes are made
 * again on what they saved; only where both changed the same place does saving wait for the reader's word.
 */
export function useDraftEdits(stored: StoredDraft, refetch: () => Promise<unknown>): DraftEdits {
  const say = useWords(blueprintWords)
  const tell = useUndo()
  const connected = useConnected()
  const { mutate, isPending } = useAct(blueprintActs.editDraft)
  const [edits, setEdits] = useState<Pending[]>([])
  const [error, setError] = useState<Error | null>(null)
  const [staleAt, setStaleAt] = useState(0)
  const { draft, revision, blueprint } = stored

  const pending = useMemo(
    () => edits.filter(({ savedAs }) => savedAs === undefined || savedAs > revision),
    [edits, revision],
  )
  const unsaved = useMemo(() => pending.filter(({ savedAs }) => savedAs === undefined), [pending])
  const colliding = useMemo(
    () => (unsaved.length === pending.length ? collisions(blueprint, unsaved) : []),
    [blueprint, pending, unsaved],
  )
  const shown = useMemo(() => applyEdits(blueprint, pending), [blueprint, pending])

  // A network that is gone comes back by itself; a refusal waits for the reader.
  useEffect(() => {
    const tryAgain = () => setError((now) => (now instanceof RefusedError ? now : null))
    if (connected) tryAgain()
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  }, [connected])

  useEffect(() => {
    if (unsaved.length === 0) return
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', askFirst)
    return () => removeEventListener('beforeunload', askFirst)
  }, [unsaved])

  useEffect(() => {
    const waitsForNewer = revision <= staleAt || unsaved.length < pending.length
    if (unsaved.length === 0 || isPending || error !== null || waitsForNewer || colliding.length > 0) return
    mutate(
      { draft, revision, blueprint: shown },
      {
        onSuccess: (saved) => {
          setError(null)
          setEdits((now) => now.map((one) => (unsaved.includes(one) ? { ...one, savedAs: saved.revision } : one)))
          const what = say('saved', { what: unsaved.map((edit) => edit.what).join(' · ') })
          tell({ what, undo: () => setEdits((now) => [...now, ...unsaved.map(undone).reverse()]) })
        },
        onError: (cause) => {
          if (!(cause instanceof RefusedError) || cause.code !== 'blueprint.changed-meanwhile') return setError(cause)
          setStaleAt(revision)
          void refetch()
        },
      },
    )
  }, [colliding, draft, error, isPending, mutate, pending, refetch, revision, say, shown, staleAt, tell, unsaved])

  return {
    blueprint: shown,
    make: (more) => setEdits((now) => [...now, ...more]),
    state: unsaved.length === 0 ? 'revision' : error === null && colliding.length === 0 ? 'saving' : 'unsaved',
    colliding,
    error,
    keepMine: () => setEdits(rebased(blueprint, unsaved)),
    dropMine: () => {
      setError(null)
      setEdits([])
    },
    tryAgain: () => setError(null),
  }
}
