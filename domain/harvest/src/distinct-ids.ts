import { Id } from '@kapihan/base'
import { z } from 'zod'

/** Cards one act may move: the whole of a large theme. */
export const cardsAtOnce = 1_000

/** Ids, none of them twice. */
export const distinctIds = (most: number) =>
  z
    .array(Id)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'named_twice' })
