import { z } from 'zod'
import type { Language } from './language.ts'

/** What a refusal may tell besides its code. Never what someone said, never a name. */
export type RefusalDetail = Record<string, string | number | string[]>

/** One row of a domain's refusal table: when it happens, for developers; the sentence, for the reader (ICU message). */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 503
  when: string
  say: Record<Language, string>
}
export type RefusalTable = Record<string, RefusalText>

/** An expected "no". The code is the key of the sentence; nothing has changed when it is thrown. */
export class Refusal extends Error {
  readonly code: string
  readonly detail: RefusalDetail
  constructor(code: string, detail: RefusalDetail = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }
}

/** What goes over the wire: the code, its detail and the sentence in the reader's language. */
export const RefusalAnswer = z.strictObject({
  refusal: z.strictObject({
    code: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    message: z.string(),
  }),
})
export type RefusalAnswer = z.infer<typeof RefusalAnswer>

/** Unwraps what must exist, or refuses with the code given. */
export function found<T>(value: T | null | undefined, code: string, detail: RefusalDetail = {}): T {
  if (value === null || value === undefined) throw new Refusal(code, detail)
  return value
}
