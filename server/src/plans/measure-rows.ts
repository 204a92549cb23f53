import { found } from '@kapihan/base'
import type { Measure, PlanParty } from '@kapihan/plans'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { measures } from './tables.ts'

/** One line of one party's plan; nothing here is read or written without the party. */
export interface Of {
  workshop: string
  party: PlanParty
  id: string
}

export interface StoredMeasure {
  measure: Measure
  removed: boolean
}

const oneOf = ({ workshop, party, id }: Of) =>
  and(eq(measures.workshop, workshop), eq(measures.party, party), eq(measures.id, id))

function stored(row: typeof measures.$inferSelect): StoredMeasure {
  const { workshop: _, party: __, removed, informedBy, ...rest } = row
  return { measure: { ...rest, informedBy: informedBy === null ? null : { paragraph: informedBy } }, removed }
}

/** The measures a party has in its plan; those it removed are left out. */
export async function measuresOf(db: Db, workshop: string, party: PlanParty): Promise<Measure[]> {
  const rows = await db
    .select()
    .from(measures)
    .where(and(eq(measures.workshop, workshop), eq(measures.party, party), eq(measures.removed, false)))
  return rows.map((row) => stored(row).measure)
}

/** The one measure, locked until the transaction ends so that two colleagues cannot both win; refuses if there is none. */
export async function holdMeasure(db: Db, of: Of): Promise<StoredMeasure> {
  const [row] = await db.select().from(measures).where(oneOf(of)).for('update')
  return stored(found(row, 'base.unknown', { what: 'measure' }))
}

/** Writes a measure that is new; answers false where the party has one of that id already, removed or not. */
export async function insertMeasure(db: Db, { workshop, party }: Of, measure: Measure): Promise<boolean> {
  const row = { ...measure, workshop, party, removed: false, informedBy: measure.informedBy?.paragraph ?? null }
  const written = await db.insert(measures).values(row).onConflictDoNothing().returning({ id: measures.id })
  return written.length === 1
}

export async function updateMeasure(db: Db, of: Of, measure: Measure): Promise<void> {
  await db
    .update(measures)
    .set({ ...measure, informedBy: measure.informedBy?.paragraph ?? null })
    .where(oneOf(of))
}

export async function setRemoved(db: Db, of: Of, removed: boolean): Promise<void> {
  await db.update(measures).set({ removed }).where(oneOf(of))
}
