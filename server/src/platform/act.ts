import type { Act } from '@kapihan/base'
import { Refusal } from '@kapihan/base'
import { parseInput } from './errors.ts'
import type { ActHandler, PersonAsking } from './feature.ts'
import { writeJournal } from './journal.ts'
import type { Live } from './live.ts'
import type { Db, Store } from './store.ts'

export interface Stores {
  identity: Store<'identity'>
  voice: Store<'voice'>
}

export interface Platform {
  stores: Stores
  live: Live
  now: () => string
}

export const storeOf = (stores: Stores, contract: Pick<Act, 'plane'>): Store =>
  contract.plane === 'voice' ? stores.voice : stores.identity

/** Of a person's session the voice plane learns role and party; the person stays behind. */
export const asPlaneMayKnow = (contract: Pick<Act, 'plane'>, asking: PersonAsking): PersonAsking =>
  contract.plane === 'voice' ? ({ role: asking.role, party: asking.party } as PersonAsking) : asking

export function mayOrRefuse(contract: Pick<Act, 'may'>, asking: PersonAsking): void {
  if (contract.may.includes(asking.role) || contract.may.includes('public')) return
  if (asking.role === 'public') throw new Refusal('base.not-signed-in')
  throw new Refusal('base.not-allowed', { role: asking.role })
}

/** The one pipeline that writes: parse, may, transaction, handler, journal, announce, commit, answer. */
export async function runAct(
  platform: Platform,
  handler: ActHandler,
  body: unknown,
  asking: PersonAsking,
): Promise<unknown> {
  const { contract } = handler
  mayOrRefuse(contract, asking)
  const input = parseInput(contract.input, body) as { workshop: string }
  const hooks: Hooks = { committed: [], rolledBack: [] }
  const { output, topics } = await commitOrRollBack(platform, handler, { input, asking, hooks })
  try {
    for (const next of hooks.committed) await next()
  } finally {
    // Whatever became of what follows the commit: it stands, and nobody may read an older answer.
    platform.live.moved(topics)
  }
  return output
}

async function commitOrRollBack(platform: Platform, handler: ActHandler, step: Omit<Step, 'db'>) {
  try {
    return await storeOf(platform.stores, handler.contract).db.transaction((db) =>
      inTransaction(platform, handler, { ...step, db }),
    )
  } catch (cause) {
    for (const next of step.hooks.rolledBack) next()
    throw cause
  }
}

interface Hooks {
  committed: (() => void | Promise<void>)[]
  rolledBack: (() => void)[]
}
interface Step {
  db: Db
  input: { workshop: string }
  asking: PersonAsking
  hooks: Hooks
}

async function inTransaction({ stores, live, now }: Platform, { contract, run }: ActHandler, step: Step) {
  const { db, input, asking, hooks } = step
  const at = now()
  const raw = await run({
    input,
    db,
    asking: asPlaneMayKnow(contract, asking),
    afterCommit: (next: () => void | Promise<void>) => void hooks.committed.push(next),
    afterRollback: (next: () => void) => void hooks.rolledBack.push(next),
    ...(contract.plane === 'voice' ? {} : { now: at }),
  } as Parameters<typeof run>[0])
  const output = contract.output.parse(raw)
  await writeJournal(db, { contract, workshop: input.workshop, input, asking, now: at })
  const topics = contract.touches(input, output)
  await live.announce(storeOf(stores, contract), db, topics)
  return { output, topics }
}
