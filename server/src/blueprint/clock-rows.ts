import { stoppedClock, type Clock } from '@kapihan/blueprint'
import { eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { clocks } from './tables.ts'

export async function readClock(db: Db, workshop: string): Promise<Clock> {
  const [row] = await db.select().from(clocks).where(eq(clocks.workshop, workshop))
  return row?.clock ?? stoppedClock
}

/** Changes the clock; its row is held meanwhile, so that two facilitators' changes both count. */
export async function changeStoredClock(db: Db, workshop: string, change: (clock: Clock) => Clock): Promise<Clock> {
  await db.insert(clocks).values({ workshop, clock: stoppedClock }).onConflictDoNothing()
  const [row] = await db.select().from(clocks).where(eq(clocks.workshop, workshop)).for('update')
  const clock = change(row?.clock ?? stoppedClock)
  await db.update(clocks).set({ clock }).where(eq(clocks.workshop, workshop))
  return clock
}
