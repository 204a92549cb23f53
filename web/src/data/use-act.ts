import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { z } from 'zod'
import { callAct, type AnyAct } from './client.ts'
import { refetchListeners } from './live.ts'
import { usePlace, useVoice } from './place.tsx'

/** An act, ready to be done. Its views are fetched again before it counts as done, so that the screen shows what happened. */
export function useAct<I extends z.ZodType, O extends z.ZodType>(
  act: AnyAct<I, O>,
): UseMutationResult<z.output<O>, Error, Omit<z.input<I>, 'workshop'>> {
  const { workshop } = usePlace()
  const voice = useVoice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Omit<z.input<I>, 'workshop'>) => callAct(act, { ...input, workshop } as z.input<I>, voice),
    onSuccess: (output, input) => refetchListeners(queries, act.touches({ ...input, workshop } as z.output<I>, output)),
  })
}
