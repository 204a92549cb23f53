import { randomUUID } from 'node:crypto'
import { Refusal } from '@kapihan/base'
import { solveSeating } from '@kapihan/seating'
import { eq, sql } from 'drizzle-orm'
import type { Db, Store } from '../platform/store.ts'
import { problemOf } from './problem-of.ts'
import { saveProposal, savePublication } from './proposal-rows.ts'
import { type Request, seatingProposals } from './tables.ts'

const request: Request = {
  seed: 1,
  only: 'registered',
  mode: 'fixed',
  constraints: { apart: [], together: [], pinned: [] },
}

/**
 * Solves and publishes the seating of a workshop that has people and a released agenda but no proposal yet. Leaves alone what is
 * there, and a workshop that cannot be seated: its secretariat is told why when it solves.
 */
export async function seedSeating(store: Store<'identity'>, workshop: string, now: string): Promise<void> {
  await store.db.transaction(async (db) => {
    // Several processes may start at once; the lock lets one seed and the others find it done.
    await db.execute(sql`lock table ${seatingProposals} in share row exclusive mode`)
    const known = await db.select().from(seatingProposals).where(eq(seatingProposals.workshop, workshop)).limit(1)
    const solved = known.length > 0 ? null : await solutionOf(db, workshop)
    if (solved === null) return
    const schedule = randomUUID()
    await saveProposal(db, { workshop, schedule, request, ...solved, madeAt: new Date(now) })
    await savePublication(db, workshop, schedule, now)
  })
}

async function solutionOf(db: Db, workshop: string) {
  try {
    const problem = await problemOf(db, workshop, request)
    const { schedule: plan, explanation } = solveSeating(problem, request.seed)
    return { problem, plan, explanation }
  } catch (cause) {
    if (cause instanceof Refusal) return null
    throw cause
  }
}
