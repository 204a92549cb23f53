import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { z } from 'zod'
import { callView, type AnyView } from './client.ts'
import { usePlace, useVoice } from './place.tsx'

type WithoutWorkshop<T> = Omit<T, 'workshop'>

/**
 * A view, kept fresh: fetched again when one of the topics it listens to has moved. The last good answer stays
 * while a new one is on its way or the network is gone. Give `null` as input to wait.
 */
export function useView<I extends z.ZodType, O extends z.ZodType>(
  view: AnyView<I, O>,
  input: WithoutWorkshop<z.input<I>> | null,
): UseQueryResult<z.output<O>> {
  const { workshop } = usePlace()
  const voice = useVoice()
  const full = { ...input, workshop } as z.input<I>
  return useQuery({
    queryKey: [view.name, full, voice.role],
    queryFn: () => callView(view, full, voice),
    enabled: input !== null,
    meta: { topics: input === null ? [] : view.listens(full as z.output<I>) },
  })
}
