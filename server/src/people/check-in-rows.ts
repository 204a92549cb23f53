import type { Id } from '@kapihan/base'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { checkIns } from './tables.ts'

/** Who is here. Of all other features only seating may ask; nothing else is to know. */
export async function checkedIn(tx: Db, workshop: string): Promise<Set<Id>> {
  const rows = await tx.select().from(checkIns).where(eq(checkIns.workshop, workshop))
  return new Set(rows.map(({ person }) => person))
}

/** True if the person was not here before. */
export async function noteCheckIn(db: Db, workshop: string, person: Id): Promise<boolean> {
  const added = await db.insert(checkIns).values({ workshop, person }).onConflictDoNothing().returning()
  return added.length > 0
}

export async function removeCheckIn(db: Db, workshop: string, person: Id): Promise<void> {
  await db.delete(checkIns).where(and(eq(checkIns.workshop, workshop), eq(checkIns.person, person)))
}
