import type { Act, Plane, Role, View } from '@kapihan/base'
import type { z } from 'zod'
import type { Db } from './store.ts'

/** Who asks, as the voice plane may know it: a role and a party, never a person. */
export interface Asking {
  role: Role
  /** A state code or a stakeholder key for those who act for a party; otherwise null. */
  party: string | null
}

/** Who asks, on the design and identity planes. */
export interface PersonAsking extends Asking {
  person: string | null
}

interface Common<I> {
  input: I
  db: Db
  /** Runs once the transaction is committed; a rollback forgets it. */
  afterCommit: (run: () => void | Promise<void>) => void
  /** Runs if the transaction fails, for what was taken out of memory. */
  afterRollback: (run: () => void) => void
}

/** On the voice plane a handler has no clock and no person. */
export interface VoiceAsk<I> extends Common<I> {
  asking: Asking
}
export interface IdentityAsk<I> extends Common<I> {
  asking: PersonAsking
  now: string
}

type AskOf<P extends Plane, I> = P extends 'voice' ? VoiceAsk<I> : IdentityAsk<I>

export interface ActHandler {
  contract: Act
  run: (ask: IdentityAsk<unknown>) => Promise<unknown>
}
export interface ViewHandler {
  contract: View
  run: (ask: IdentityAsk<unknown>) => Promise<unknown>
}

/** What a feature offers: its acts and views, nothing else. */
export interface Feature {
  acts: ActHandler[]
  views: ViewHandler[]
}

/** Ties an act's contract to what it does; runs inside the transaction of its plane's store. */
export function handle<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
  contract: Act<P, I, O>,
  run: (ask: AskOf<P, z.output<I>>) => Promise<z.input<O>>,
): ActHandler {
  return { contract, run: run as ActHandler['run'] }
}

/** Ties a view's contract to how it is answered. */
export function answer<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
  contract: View<P, I, O>,
  run: (ask: AskOf<P, z.output<I>>) => Promise<z.input<O>>,
): ViewHandler {
  return { contract, run: run as ViewHandler['run'] }
}
