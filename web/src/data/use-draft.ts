import { useState } from 'react'
import type { z } from 'zod'
import { usePlace } from './place.tsx'

/** What is being written and not yet kept: on this device at every keystroke, so that it survives a reload and a closed tab. */
export function useDraft<S extends z.ZodType>(name: string, schema: S, empty: z.output<S>) {
  const { workshop, role } = usePlace()
  const key = `kapihan.draft.${workshop}.${role}.${name}`
  const [draft, setDraft] = useState(() => recall(key, schema) ?? empty)
  const write = (next: z.output<S>) => {
    localStorage.setItem(key, JSON.stringify(next))
    setDraft(next)
  }
  const clear = () => {
    localStorage.removeItem(key)
    setDraft(empty)
  }
  return { draft, write, clear }
}

/** What was left, unless a newer release of the program no longer understands it. */
function recall<S extends z.ZodType>(key: string, schema: S): z.output<S> | null {
  const left = localStorage.getItem(key)
  if (left === null) return null
  const known = schema.safeParse(JSON.parse(left))
  return known.success ? known.data : null
}
