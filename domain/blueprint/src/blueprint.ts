import type { z } from 'zod'
import { blueprintParts } from './parts.ts'
import { brokenReferences } from './references.ts'

/**
 * The concept note as data. Every key named in it exists, keys are unique, and rounds and café sessions agree. That is all it promises:
 * a blueprint may hold more than its days do; `checkDesign` says so.
 */
export const Blueprint = blueprintParts.superRefine((parts, ctx) => {
  for (const { path, message } of brokenReferences(parts)) ctx.addIssue({ code: 'custom', path, message })
})
export type Blueprint = z.infer<typeof Blueprint>
