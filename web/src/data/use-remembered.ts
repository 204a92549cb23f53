import type { Role } from '@kapihan/base'
import { useEffect, useMemo } from 'react'
import type { z } from 'zod'
import type { AnyView } from './client.ts'
import { usePlace } from './place.tsx'
import { useView } from './use-view.ts'

interface Remembered<T> {
  data: T | undefined
  /** When it was answered, in ms; 0 before the first answer. */
  at: number
  error: Error | null
}

/**
 * Like useView, but the last good answer also survives the tab: a screen that is switched on while the network is away
 * shows what it showed last. Only for what everybody may see, since it is left on the device.
 */
export function useRemembered<I extends z.ZodType, O extends z.ZodType>(
  view: AnyView<I, O> & { may: Role[] },
  input: Omit<z.input<I>, 'workshop'> | null,
): Remembered<z.output<O>> {
  if (!view.may.includes('public'))
    throw new Error(`${view.name} is not open to everyone and must not be left on a device`)
  const { workshop } = usePlace()
  const { data, dataUpdatedAt, error } = useView(view, input)
  const key = `kapihan.seen.${view.name}.${JSON.stringify({ ...input, workshop })}`
  const kept = useMemo(() => recall(key, view.output), [key, view])
  useEffect(() => {
    if (data !== undefined) localStorage.setItem(key, JSON.stringify({ at: dataUpdatedAt, data }))
  }, [key, data, dataUpdatedAt])
  if (data !== undefined) return { data, at: dataUpdatedAt, error }
  return { data: input === null || error !== null ? undefined : kept?.data, at: kept?.at ?? 0, error }
}

/** What was kept, unless a newer release of the program no longer understands it. */
function recall<O extends z.ZodType>(key: string, output: O): { at: number; data: z.output<O> } | null {
  const kept = localStorage.getItem(key)
  if (kept === null) return null
  const { at, data } = JSON.parse(kept) as { at: number; data: unknown }
  const known = output.safeParse(data)
  return known.success ? { at, data: known.data } : null
}
