import { z } from 'zod'
import type { Role } from './role.ts'

/**
 * Where a contract's data lives. `design` and `identity` share one store; `voice` has its own, and a handler
 * of the voice plane is never told which person is asking.
 */
export type Plane = 'design' | 'identity' | 'voice'

/** Every contract names its workshop: the store is keyed by it throughout. */
export const WorkshopInput = z.strictObject({ workshop: z.string().regex(/^[a-z0-9-]{1,60}$/) })

interface Contract<P extends Plane, I extends z.ZodType, O extends z.ZodType> {
  /** Wire name, contract key, file and test: `cafe.recordCard`. */
  name: string
  plane: P
  /** One sentence for docs/acts and OpenAPI. */
  summary: string
  input: I
  output: O
  may: Role[]
}

/** Changes something. After commit every topic of `touches` is announced. */
export interface Act<
  P extends Plane = Plane,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> extends Contract<P, I, O> {
  verb: 'act'
  touches(input: z.output<I>, output: z.output<O>): string[]
  /** Largest request body in bytes; 16 KiB unless the act takes a file. */
  bodyLimit?: number
  /** False for acts whose mere order of arrival would tell something: they leave no journal row. */
  journal?: boolean
}

/**
 * Answers something. Recomputed only when a topic of `listens` has moved; `sharedBy` says who gets the same answer:
 * everyone who may ask, one party (a national plan), or one person (my seat; never on the voice plane).
 */
export interface View<
  P extends Plane = Plane,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> extends Contract<P, I, O> {
  verb: 'view'
  listens(input: z.output<I>): string[]
  sharedBy: 'all' | 'party' | 'person'
}

export function act<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
  name: string,
  rest: Omit<Act<P, I, O>, 'name' | 'verb'>,
): Act<P, I, O> {
  return { name, verb: 'act', ...rest }
}

export function view<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
  name: string,
  rest: Omit<View<P, I, O>, 'name' | 'verb' | 'sharedBy'> & { sharedBy?: View['sharedBy'] },
): View<P, I, O> {
  return { sharedBy: 'all', ...rest, name, verb: 'view' }
}

/** A topic is a path: `gfmd-2019/cafe/cards`. */
export const topic = (workshop: string, ...path: (string | number)[]): string => [workshop, ...path].join('/')

/** The output of a view that answers with a file: sent as such, never as JSON. */
export interface FileAnswer {
  fileName: string
  mediaType: string
  bytes: Uint8Array
}
export const FileAnswer = z.custom<FileAnswer>((value) => (value as FileAnswer | null)?.bytes instanceof Uint8Array)
